import type { Knex } from 'knex'

/** The tables in which a submit and a close leave dead rows. */
export const CLEARED = [
  ...['tickets', 'ticket_keys', 'invitations', 'invited_addresses', 'letters', 'mailings', 'slips'],
  ...['tallies', 'remarks', 'nightly_counts'],
]

/**
 * Removes the dead versions of rows that answering and closing change. They would show which transaction wrote what. On a
 * server autovacuum does this (see the settings of the tables); PGlite has no autovacuum.
 */
export const clearDeadRows = (knex: Knex) => async (): Promise<void> => {
  for (const table of CLEARED) await knex.raw('vacuum ??', [table])
}

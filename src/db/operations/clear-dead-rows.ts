import type { Knex } from 'knex'

/** What a submit and a close leave dead rows in. */
export const CLEARED = [
  ...['tickets', 'ticket_keys', 'invitations', 'invited_addresses', 'letters', 'mailings', 'slips'],
  ...['tallies', 'remarks', 'nightly_counts'],
]

/**
 * Clears the dead versions of rows that answering and closing touch, which would otherwise tell who wrote when. A server's
 * autovacuum does this by itself (see the tables' settings); PGlite has none.
 */
export const clearDeadRows = (knex: Knex) => async (): Promise<void> => {
  for (const table of CLEARED) await knex.raw('vacuum ??', [table])
}

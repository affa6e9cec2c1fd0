import type { Knex } from 'knex'

/** The tables in which a submit, a close and a change of the mirror leave dead rows. */
export const CLEARED = [
  ...['tickets', 'ticket_keys', 'invitations', 'invited_addresses', 'letters', 'mailings', 'slips'],
  ...['tallies', 'guess_tallies', 'remarks', 'nightly_counts'],
  'mirror_pool',
]

/**
 * Removes the dead versions of rows that answering, closing and the mirror change. They would show which transaction wrote
 * what, and what was withdrawn.
 * Clears the tables that the application may maintain: all of them in PostgreSQL 17 and later, which includes PGlite, and
 * none before. An earlier server needs its own autovacuum, which the settings of the tables make prompt.
 */
export const clearDeadRows = (knex: Knex) => async (): Promise<void> => {
  for (const table of await clearableTables(knex)) await knex.raw('vacuum (skip_locked) ??', [table])
}

/** A vacuum without permission is no error: it would only fill the log of the server with warnings. */
const clearableTables = async (knex: Knex): Promise<readonly string[]> => {
  const { rows } = await knex.raw(
    `select name from unnest(?::text[]) as name
     where case when current_setting('server_version_num')::integer >= 170000
       then has_table_privilege(name, 'MAINTAIN') else false end`,
    [CLEARED],
  )
  return rows.map(({ name }: { name: string }) => name)
}

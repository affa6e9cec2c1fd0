import type { Knex } from 'knex'

const TOUCHED = ['tickets', 'ticket_keys', 'invitations', 'letters', 'slips', 'tallies', 'remarks']

/**
 * Clears the dead versions of rows that answering touches, which would otherwise tell who wrote when. A server's
 * autovacuum does this by itself (see the tables' settings); PGlite has none.
 */
export const clearDeadRows = (knex: Knex) => async (): Promise<void> => {
  for (const table of TOUCHED) await knex.raw('vacuum ??', [table])
}

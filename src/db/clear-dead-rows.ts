import type { Knex } from 'knex'

/**
 * Clears the dead versions of rows that answering touches, which would otherwise tell who wrote when. A server's
 * autovacuum does this by itself (see the tables' settings); PGlite has none.
 */
export const clearDeadRows = (knex: Knex) => async (): Promise<void> => {
  await knex.raw('vacuum tickets')
  await knex.raw('vacuum ticket_keys')
  await knex.raw('vacuum tallies')
  await knex.raw('vacuum remarks')
}

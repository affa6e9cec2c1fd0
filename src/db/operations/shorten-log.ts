import type { Knex } from 'knex'

/**
 * Makes PGlite delete its write-ahead log up to now. That log holds what was deleted, such as the addresses of invitations
 * that were answered. A file of it is 16 MB and would fill only after months; a checkpoint deletes whole files that are done.
 */
export const shortenLog = (knex: Knex, hasRoom: () => Promise<boolean>) => async (): Promise<void> => {
  // A new file begins. Without room for it PostgreSQL would stop.
  if (!(await hasRoom())) return
  await knex.raw('select pg_switch_wal()')
  await knex.raw('checkpoint')
}

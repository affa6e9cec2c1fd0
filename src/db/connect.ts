import knexPackage, { type Knex } from 'knex'
import pg, { type Client } from 'pg'
import type { PoolQuery } from '../application/ports.ts'

/** A `date` is a day on the calendar, not an instant: it stays the string `yyyy-mm-dd`. */
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day)

/** Owns nothing, so that row-level security binds it; made by the first migration. */
export const APPLICATION_ROLE = 'bruggenscan_app'

export type Database = {
  readonly knex: Knex
  readonly close: () => Promise<void>
}

/** Opens a pool on a PostgreSQL server in which every connection acts as the application's role. */
export const connect = (url: string): Database => {
  const knex = knexPackage({
    client: 'pg',
    connection: url,
    pool: { min: 0, max: 10, afterCreate: actAs(APPLICATION_ROLE) },
  })
  return { knex, close: () => knex.destroy() }
}

/** Opens the same server as its owner, for migrations only. */
export const connectAsOwner = (url: string): Knex =>
  knexPackage({ client: 'pg', connection: url, pool: { min: 0, max: 2 } })

type AfterCreate = (connection: Client, done: (error: Error | null, connection: Client) => void) => void

/** For a pool's `afterCreate`: the role holds as long as the connection does. */
export const actAs =
  (role: string): AfterCreate =>
  (connection, done) => {
    connection.query(`set role ${role}`, (error) => done(error, connection))
  }

/** Lends one of Knex's connections for a statement with `$1` parameters. */
export const poolQuery =
  (knex: Knex): PoolQuery =>
  async (text, values) => {
    const connection: Client = await knex.client.acquireConnection()
    try {
      return await connection.query(text, values)
    } finally {
      await knex.client.releaseConnection(connection)
    }
  }

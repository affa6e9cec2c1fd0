import type { Knex } from 'knex'
import pg, { type Client } from 'pg'
import { InDoubt } from '../../domain/errors.ts'
import { isOutage } from './outage.ts'

/** A statement that a connection parses once; its name is its own. */
export type Prepared = { readonly name: string; readonly text: string; readonly writes: boolean }

/**
 * Asks one statement, which is a transaction of its own. Past Knex's builder: it is asked on every request.
 * @throws InDoubt when the connection broke under a write, so that nobody knows whether it was committed
 */
export const askPrepared = async <Row>(
  knex: Knex,
  { name, text, writes }: Prepared,
  values: readonly unknown[],
): Promise<readonly Row[]> => {
  const connection: Client = await knex.client.acquireConnection()
  try {
    return (await connection.query({ name, text, values: [...values] })).rows
  } catch (error) {
    const unanswered = isOutage(error) && !(error instanceof pg.DatabaseError)
    throw writes && unanswered ? new InDoubt('the connection broke under a write', { cause: error }) : error
  } finally {
    await knex.client.releaseConnection(connection)
  }
}

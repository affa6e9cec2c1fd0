import type { Knex } from 'knex'
import pg, { type Client } from 'pg'
import { InDoubt } from '../../domain/errors.ts'
import { isOutage } from './outage.ts'

/** A statement that each connection parses once, under a name that no other statement has. */
export type Prepared = { readonly name: string; readonly text: string; readonly writes: boolean }

/** Runs one statement that changes and locks nothing, as a transaction of its own. */
export type Read = <Row>(
  statement: Prepared & { readonly writes: false },
  values: readonly unknown[],
) => Promise<readonly Row[]>

/**
 * Runs one statement, which is a transaction of its own. It does not use Knex's builder, because it runs on every request.
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

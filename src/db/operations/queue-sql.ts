import type { Knex } from 'knex'
import type { Client } from 'pg'
import type PgBoss from 'pg-boss'

/** Runs the queue's own statements inside a transaction of ours: what they add is rolled back with it. */
export const sqlWithin = (trx: Knex.Transaction): PgBoss.Db => ({
  executeSql: async (text, values) => {
    const connection: Client = await trx.client.acquireConnection()
    return connection.query(text, values)
  },
})

export type PooledSql = PgBoss.Db & {
  /** The time at which the database last answered, in milliseconds. */
  readonly lastAnswer: () => number
  /** Settles when no statement is under way any more. */
  readonly settled: () => Promise<void>
}

/**
 * Runs the queue's own statements on Knex's connections. A statement that fails is logged and returns nothing: the queue
 * does not await some of its statements, and an error there would end the process. An errand whose end was not recorded
 * is done again.
 */
export const pooledSql = (knex: Knex, onError: (error: unknown) => void): PooledSql => {
  const underWay = new Set<Promise<unknown>>()
  let answeredAt = Date.now()
  const execute = async (text: string, values: unknown[]): Promise<{ rows: unknown[] }> => {
    const connection: Client = await knex.client.acquireConnection()
    try {
      const answer = await connection.query(text, values)
      answeredAt = Date.now()
      return answer
    } catch (error) {
      // Some statements begin a transaction themselves, which would stay open on this connection.
      await connection.query('rollback').catch(onError)
      throw error
    } finally {
      await knex.client.releaseConnection(connection)
    }
  }
  return {
    lastAnswer: () => answeredAt,
    executeSql: async (text, values) => {
      const asked = execute(text, values).catch((error) => {
        onError(error)
        return {} as { rows: unknown[] }
      })
      underWay.add(asked)
      return asked.finally(() => underWay.delete(asked))
    },
    settled: async () => {
      while (underWay.size > 0) {
        await Promise.allSettled(underWay)
        // The code that gets this answer may run a next statement.
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}

import type { Knex } from 'knex'
import type { Client } from 'pg'
import type PgBoss from 'pg-boss'

/** The queue's own statements inside a transaction of ours: what is added there is rolled back with it. */
export const sqlWithin = (trx: Knex.Transaction): PgBoss.Db => ({
  executeSql: async (text, values) => {
    const connection: Client = await trx.client.acquireConnection()
    return connection.query(text, values)
  },
})

export type PooledSql = PgBoss.Db & {
  /** When the database last answered, in milliseconds. */
  readonly lastAnswer: () => number
  /** When nothing that was asked is still under way. */
  readonly settled: () => Promise<void>
}

/**
 * The queue's own statements on connections that Knex lends. What fails is told and comes back empty: the queue leaves
 * some answers unawaited, and an error there would end the process. Work whose end was not noted is taken up again.
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
      // Some of the statements begin a transaction themselves, which would stay open on the borrowed connection.
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
        // What hears the answer may ask on.
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}

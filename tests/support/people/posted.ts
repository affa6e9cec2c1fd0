import { pino } from 'pino'
import type { Composed } from '../../../src/compose.ts'
import type { Database } from '../../../src/db/engine/connect.ts'
import { startQueue } from '../../../src/db/operations/queue.ts'
import { waitUntil } from '../servers/wait-until.ts'

/** Does the queue's work until `work` is done, as a running server would. */
export const whileQueueRuns = async <Result>(
  database: Database,
  { errands }: Pick<Composed, 'errands'>,
  work: () => Promise<Result>,
): Promise<Result> => {
  const queue = await startQueue(database.knex, errands, pino({ level: 'silent' }), { pollingIntervalSeconds: 0.5 })
  try {
    return await work()
  } finally {
    await queue.stop()
  }
}

/** The number of errands that wait or run. */
export const errandsLeft = async ({ knex }: Database): Promise<number> =>
  (await knex.withSchema('pgboss').from('job').whereIn('state', ['created', 'retry', 'active']).pluck('id')).length

/** Runs the queue until it is empty, without waiting for pauses. */
export const allPosted = (database: Database, acts: Pick<Composed, 'errands'>): Promise<void> =>
  whileQueueRuns(database, acts, () =>
    waitUntil(async () => {
      await hurry(database)
      return (await errandsLeft(database)) === 0
    }, 120_000),
  )

/** Makes postponed errands due now. */
export const hurry = ({ knex }: Database): Promise<unknown> =>
  knex
    .withSchema('pgboss')
    .from('job')
    .whereIn('state', ['created', 'retry'])
    .update({ start_after: knex.raw('now()') })

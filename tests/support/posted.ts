import { pino } from 'pino'
import type { Composed } from '../../src/compose.ts'
import type { Database } from '../../src/db/connect.ts'
import { startQueue } from '../../src/db/queue.ts'

/** Does the queue's work until `work` is done, as a running server would. */
export const whileQueueRuns = async <Result>(
  database: Database,
  { errands }: Pick<Composed, 'errands'>,
  work: () => Promise<Result>,
): Promise<Result> => {
  const queue = await startQueue(database.knex, errands, pino({ level: 'silent' }))
  try {
    return await work()
  } finally {
    await queue.stop()
  }
}

/** Lets the time pass that errands were put off for. */
export const hurry = ({ knex }: Database): Promise<unknown> =>
  knex
    .withSchema('pgboss')
    .from('job')
    .whereIn('state', ['created', 'retry'])
    .update({ start_after: knex.raw('now()') })

import type { Knex } from 'knex'
import PgBoss from 'pg-boss'
import type { Logger } from 'pino'
import { type ErrandKind, errandSchemas, type RunErrand, type RunErrands } from '../../application/operations/errand.ts'
import { PutOff } from '../../domain/errors.ts'
import { isOutage } from '../engine/outage.ts'
import { pooledSql } from './queue-sql.ts'

const HOUR = 60 * 60
/** In milliseconds. Longer than any errand takes to stop. */
const PATIENCE = 150_000
/** In milliseconds. A worker asks for work every two seconds. */
const SILENCE = 30_000

/**
 * Takes errands from the queue and does them, one of a kind at a time. Any number of processes may share a queue. An
 * errand of a process that died goes to another process after some minutes.
 * @returns a function that stops the work, after the errands under way have ended
 */
export const startQueue = async (
  knex: Knex,
  run: RunErrands,
  log: Logger,
  { pollingIntervalSeconds = 2, maintenanceIntervalSeconds = 60 } = {},
): Promise<{ stop: () => Promise<void>; isRunning: () => boolean }> => {
  const stopping = new AbortController()
  const complain = (error: unknown) => {
    // The queue queries every other second, so it would log an outage many times. The check of readiness logs it once.
    if (!isOutage(error)) log.error({ err: error }, 'queue failed')
  }
  const db = pooledSql(knex, complain)
  const queue = new PgBoss({
    db,
    migrate: false,
    schedule: false,
    archiveCompletedAfterSeconds: HOUR,
    deleteAfterHours: 24,
    maintenanceIntervalSeconds,
  })
  queue.on('error', complain)
  await queue.start()
  for (const kind of Object.keys(errandSchemas) as ErrandKind[]) {
    await queue.work(kind, { pollingIntervalSeconds }, async ([job]) => {
      if (job) await runOne(kind, run[kind], job.data, stopping.signal, log)
    })
  }
  return {
    isRunning: () => !stopping.signal.aborted && Date.now() - db.lastAnswer() < SILENCE,
    stop: async () => {
      stopping.abort()
      await queue.stop({ timeout: PATIENCE, close: false })
      await db.settled()
    },
  }
}

/**
 * Runs one errand. The queue stores the error that is thrown here, so it never contains the original, which may name a
 * person.
 */
const runOne = async (kind: ErrandKind, run: RunErrand, data: unknown, stopping: AbortSignal, log: Logger) => {
  try {
    stopping.throwIfAborted()
    await run(data, stopping)
  } catch (error) {
    if (error instanceof PutOff) log.warn({ errand: kind, reason: error.message }, 'errand put off')
    else if (!stopping.aborted) log.error({ err: error, errand: kind }, 'errand failed')
    throw new Error('put off')
  }
}

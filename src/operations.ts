import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { canWrite, hasRoom } from './db/engine/can-write.ts'
import type { Database } from './db/engine/connect.ts'
import { isUpToDate } from './db/engine/is-up-to-date.ts'
import { isOutage } from './db/engine/outage.ts'
import { readDeadRows } from './db/operations/dead-rows.ts'
import { poolUse, queueDepth } from './db/operations/queue-depth.ts'
import type { Job } from './jobs/jobs.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { type Check, createReadiness, type Readiness } from './readiness.ts'

/** What running the installation needs: whether it is ready, and metrics for a caller with the token. */
export type Operations = {
  readonly isOutage: (error: unknown) => boolean
  readonly readiness: Readiness
  readonly isReady: Readiness['isReady']
  /** What of the database must hold for this process to be ready. */
  readonly databaseChecks: Readonly<Record<'database' | 'writing' | 'room', Check>>
  readonly metrics: Metrics | null
  readonly metricsToken: string | undefined
}

export const createOperations = (
  { metricsToken, database, dataDirectory }: Config,
  { knex }: Database,
  awaitsClock: () => boolean,
  jobs: readonly Job[],
  log: Logger,
): Operations => {
  const readiness = createReadiness(log)
  const counts = {
    poolUse: poolUse(knex),
    queueDepth: queueDepth(knex),
    readDeadRows: readDeadRows(knex),
    awaitsClock,
    jobs: jobs.map(({ name }) => name),
  }
  return {
    isOutage,
    readiness,
    isReady: readiness.isReady,
    databaseChecks: {
      database: isUpToDate(knex),
      writing: canWrite(knex),
      room: database.kind === 'embedded' ? hasRoom(dataDirectory) : () => true,
    },
    metrics: metricsToken ? createMetrics(counts) : null,
    metricsToken,
  }
}

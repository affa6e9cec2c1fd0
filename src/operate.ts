import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Database } from './db/engine/connect.ts'
import { isUpToDate } from './db/engine/is-up-to-date.ts'
import { isOutage } from './db/engine/outage.ts'
import { poolUse, queueDepth } from './db/operations/queue-depth.ts'
import type { Job } from './jobs/jobs.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { createReadiness, type Readiness } from './readiness.ts'

/** What it takes to run the installation: whether it is ready, and counts for who asks with the token. */
export type Operating = {
  readonly isOutage: (error: unknown) => boolean
  readonly readiness: Readiness
  readonly isReady: Readiness['isReady']
  readonly isUpToDate: () => Promise<boolean>
  readonly metrics: Metrics | null
  readonly metricsToken: string | undefined
}

export const operate = ({ metricsToken }: Config, { knex }: Database, jobs: readonly Job[], log: Logger): Operating => {
  const readiness = createReadiness(log)
  const counts = { poolUse: poolUse(knex), queueDepth: queueDepth(knex), jobs: jobs.map(({ name }) => name) }
  return {
    isOutage,
    readiness,
    isReady: readiness.isReady,
    isUpToDate: isUpToDate(knex),
    metrics: metricsToken ? createMetrics(counts) : null,
    metricsToken,
  }
}

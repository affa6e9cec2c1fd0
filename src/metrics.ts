import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ObservedRequest } from './web/dependencies.ts'

type DeadRows = { readonly table: string; readonly rows: number; readonly seconds: number }

type Sources = {
  readonly poolUse: () => Readonly<Record<string, number>>
  readonly queueDepth: () => Promise<ReadonlyMap<string, number>>
  readonly readDeadRows: () => Promise<readonly DeadRows[]>
  readonly awaitsClock: () => boolean
  readonly jobs: readonly string[]
}

export type Metrics = {
  readonly observe: (request: ObservedRequest) => void
  readonly jobDone: (job: string) => void
  readonly read: () => Promise<{ readonly type: string; readonly text: string }>
}

/**
 * Counts for the operator, in Prometheus' format. Labels are names from the code: of routes, jobs and queues. No label
 * holds a code, key, id or name, and nothing is counted per institution or scan.
 */
export const createMetrics = ({ poolUse, queueDepth, readDeadRows, awaitsClock, jobs }: Sources): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the last byte of an answer was handed over',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const lastSuccess = new Gauge({
    name: 'job_last_success_timestamp_seconds',
    help: 'When a job of the clock last ended well; 0 before the first time',
    labelNames: ['job'],
    registers,
  })
  for (const job of jobs) lastSuccess.set({ job }, 0)
  new Gauge({
    name: 'database_pool_connections',
    help: 'Connections to the database: used, free, and how many wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(poolUse())) this.set({ state }, count)
    },
  })
  new Gauge({
    name: 'clock_leapt',
    help: '1 while nothing is closed by itself, because the clock leapt and nobody confirmed it yet',
    registers,
    collect() {
      this.set(awaitsClock() ? 1 : 0)
    },
  })
  new Gauge({
    name: 'queue_waiting_errands',
    help: 'Errands that wait in the queue; none while the database is away',
    labelNames: ['errand'],
    registers,
    async collect() {
      this.reset()
      for (const [errand, waiting] of await queueDepth().catch(() => [])) this.set({ errand }, waiting)
    },
  })
  const deadRows = (name: string, help: string, of: (found: DeadRows) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['table'],
      registers,
      async collect() {
        this.reset()
        for (const found of await readDeadRows().catch(() => [])) this.set({ table: found.table }, of(found))
      },
    })
  deadRows('database_dead_rows', 'Dead rows of tables that answering changes, in hundreds', ({ rows }) => rows)
  deadRows('database_dead_rows_age_seconds', 'For how long they were not cleared, in hours', ({ seconds }) => seconds)
  return {
    observe: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    jobDone: (job) => lastSuccess.setToCurrentTime({ job }),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

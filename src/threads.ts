import { createRequire } from 'node:module'
import path from 'node:path'
import type { Piscina } from 'piscina'
import { TooBusy, TooSlow } from './domain/errors.ts'
import { codeFolder, isBuilt } from './root.ts'

type Work = {
  /** The path of the module that a thread runs, from `src/` on and without its extension, and the name of its function. */
  readonly module: string
  readonly name: string
  readonly threads: number
  /** How many jobs may run or wait. */
  readonly jobs: number
  /** In milliseconds: how long a job may take, its wait included, and how long a thread stays without work. */
  readonly time: number
  readonly idle: number
  /** The most memory of a thread for JavaScript values, in megabytes. */
  readonly memory?: number
}

/**
 * Runs a function in threads of its own, so that pages are served meanwhile. The threads start with the first job.
 * @throws TooBusy when the queue is full, TooSlow for a job that isn't ready in time, whose thread is ended
 */
export const createThreads = <Job, Result>({ module, name, threads, jobs, time, idle, memory }: Work) => {
  let pool: Promise<Piscina<Job, Result>> | undefined
  let asked = 0

  const start = async (): Promise<Piscina<Job, Result>> => {
    const { Piscina } = await import('piscina')
    return new Piscina({
      ...threadFile(module),
      name,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: idle,
      ...(memory && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
    })
  }

  const run = async (job: Job): Promise<Result> => {
    if (asked >= jobs) throw new TooBusy()
    asked++
    pool ??= start()
    try {
      return await inTime(await pool, job)
    } finally {
      asked--
    }
  }

  const inTime = async (started: Piscina<Job, Result>, job: Job): Promise<Result> => {
    const signal = AbortSignal.timeout(time)
    try {
      return await started.run(job, { signal })
    } catch (error) {
      throw signal.aborted ? new TooSlow() : error
    }
  }

  return { run, close: async () => (await pool)?.destroy() }
}

/** A module is JavaScript in a build, and otherwise TypeScript, which tsx compiles. */
const threadFile = (module: string) => ({
  filename: path.join(codeFolder, `${module}${isBuilt ? '.js' : '.ts'}`),
  execArgv: isBuilt ? [] : ['--require', createRequire(import.meta.url).resolve('tsx/cjs')],
})

import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import { TooBusy, TooSlow } from '../../domain/errors.ts'
import type { PrintJob } from './press-thread.ts'

/** Times in milliseconds. Twenty documents of under a second each are through well within the time of one. */
const LIMITS = { threads: 2, documents: 20, time: 20_000, idle: 60_000 }

type Pool = Piscina<PrintJob, Uint8Array>

/**
 * Makes documents on threads of their own, so that pages are served meanwhile; the threads start with the first one.
 * @throws TooBusy when as many are asked for as may wait, TooSlow for one that isn't ready in time: its thread is ended
 */
export const createPress = (limits: Partial<typeof LIMITS> = {}) => {
  const { threads, documents, time, idle } = { ...LIMITS, ...limits }
  let pool: Promise<Pool> | undefined
  let asked = 0

  const start = async (): Promise<Pool> => {
    const { Piscina } = await import('piscina')
    return new Piscina({
      ...threadFile(),
      name: 'makeDocument',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: idle,
    })
  }

  const print = async (job: PrintJob): Promise<Uint8Array> => {
    if (asked >= documents) throw new TooBusy()
    asked++
    pool ??= start()
    try {
      return await inTime(await pool, job)
    } finally {
      asked--
    }
  }

  const inTime = async (threads: Pool, job: PrintJob): Promise<Uint8Array> => {
    const signal = AbortSignal.timeout(time)
    try {
      return await threads.run(job, { signal })
    } catch (error) {
      throw signal.aborted ? new TooSlow() : error
    }
  }

  return { print, close: async () => (await pool)?.destroy() }
}

/** A thread runs the file beside this one: JavaScript once built, before that TypeScript, which tsx reads for it. */
const threadFile = () => {
  const built = import.meta.url.endsWith('.js')
  const filename = fileURLToPath(new URL(built ? 'press-thread.js' : 'press-thread.ts', import.meta.url))
  return { filename, execArgv: built ? [] : ['--require', createRequire(import.meta.url).resolve('tsx/cjs')] }
}

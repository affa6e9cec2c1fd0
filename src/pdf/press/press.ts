import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import { TooBusy, TooSlow } from '../../domain/errors.ts'
import type { PrintJob } from './press-thread.ts'

/** Times in milliseconds. Twenty documents of under a second each are finished well within the time limit of one. */
const LIMITS = { threads: 2, documents: 20, time: 20_000, idle: 60_000 }

type Pool = Piscina<PrintJob, Uint8Array>

/**
 * Makes documents in separate threads, so that pages are served meanwhile. The threads start with the first document.
 * @throws TooBusy when the queue is full, TooSlow for a document that isn't ready in time, whose thread is ended
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

/**
 * The file that a thread runs, beside this one: JavaScript in a build, and otherwise TypeScript, which tsx compiles.
 */
const threadFile = () => {
  const built = import.meta.url.endsWith('.js')
  const filename = fileURLToPath(new URL(built ? 'press-thread.js' : 'press-thread.ts', import.meta.url))
  return { filename, execArgv: built ? [] : ['--require', createRequire(import.meta.url).resolve('tsx/cjs')] }
}

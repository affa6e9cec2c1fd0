import { createThreads } from '../../threads.ts'
import type { PrintJob } from './press-thread.ts'

/** Times in milliseconds. Twenty documents of under a second each are finished well within the time limit of one. */
const LIMITS = { threads: 2, documents: 20, time: 20_000, idle: 60_000 }

/**
 * Makes documents in separate threads, so that pages are served meanwhile.
 * @throws TooBusy when the queue is full, TooSlow for a document that isn't ready in time
 */
export const createPress = (limits: Partial<typeof LIMITS> = {}) => {
  const { documents, ...others } = { ...LIMITS, ...limits }
  const { run, close } = createThreads<PrintJob, Uint8Array>({
    module: 'src/pdf/press/press-thread',
    name: 'makeDocument',
    jobs: documents,
    ...others,
  })
  return { print: run, close }
}

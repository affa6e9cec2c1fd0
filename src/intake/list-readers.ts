import { TooSlow } from '../domain/errors.ts'
import type { ListToRead, ReadOrWhyNot } from '../domain/inviting/read-list.ts'
import { createThreads } from '../threads.ts'

/** Times in milliseconds, memory in megabytes. The largest list that is read takes a second or two. */
const LIMITS = { threads: 2, jobs: 20, time: 15_000, idle: 60_000, memory: 400 }

/**
 * Reads lists in separate threads with limits on time and memory, so that no file holds up or ends the process.
 * @throws TooBusy when the queue is full
 */
export const createListReaders = (limits: Partial<typeof LIMITS> = {}) => {
  const { run, close } = createThreads<ListToRead, ReadOrWhyNot>({
    module: 'src/intake/list-thread',
    name: 'readInThread',
    ...LIMITS,
    ...limits,
  })
  const read = async (list: ListToRead): Promise<ReadOrWhyNot> => {
    try {
      return await run(list)
    } catch (error) {
      if (error instanceof TooSlow || isOutOfMemory(error)) return { ok: false, reason: 'too-heavy' }
      throw error
    }
  }
  return { read, close }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

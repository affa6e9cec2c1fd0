import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { packedScript } from '../servers/packed-script.ts'
import type { Wish } from './folder-holder.ts'

/** A separate process that can hold a data folder, or be refused it. */
export type Holder = {
  readonly pid: number
  /** Resolves with the answer of the process, and rejects with the error that it threw. */
  ask(wish: Wish): Promise<unknown>
  /** Ends the process like `kill -9`: it gets no chance to clean up. */
  kill(): Promise<void>
}

const packed = packedScript(fileURLToPath(new URL('folder-holder.ts', import.meta.url)))

export const forkHolder = async (directory: string): Promise<Holder> => {
  const child = fork(await packed, [directory], { execArgv: [] })
  await once(child, 'message')
  return {
    pid: child.pid ?? 0,
    ask: async (wish) => {
      child.send(wish)
      const [told] = await once(child, 'message')
      if ('error' in told) throw new Error(told.error)
      return told.answer
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

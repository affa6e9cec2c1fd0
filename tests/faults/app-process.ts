import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../../src/root.ts'
import { freePort } from '../support/servers/free-port.ts'
import { startsOf } from '../support/servers/program.ts'
import { waitUntil } from '../support/servers/wait-until.ts'

const SECRET = 'a secret that only the faults know, long enough'
const PATIENCE = 120_000

export type AppProcess = {
  readonly origin: string
  readonly start: () => Promise<void>
  /** Resolves to the exit code or the signal. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | string>
  /** False after the process ended unasked. */
  readonly isAlive: () => boolean
  readonly isReady: () => Promise<boolean>
}

/** The real app, run like `npm start`, in its own process on a fixed port. */
export const appProcess = async (environment: NodeJS.ProcessEnv): Promise<AppProcess> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const settings = { PORT: String(port), BASE_URL: origin, SESSION_SECRET: SECRET, NODE_ENV: 'production' }
  let child: ChildProcess | null = null

  const isReady = async () => (await fetch(`${origin}/ready`).catch(() => null))?.status === 200
  return {
    origin,
    isReady,
    start: async () => {
      child = spawn(process.execPath, startsOf('src/main.ts'), {
        cwd: root,
        env: { PATH: process.env.PATH, LOG_LEVEL: 'fatal', ...settings, ...environment },
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      await waitUntil(async () => {
        if (child?.exitCode !== null) throw new Error('the app did not start')
        return isReady()
      }, PATIENCE)
    },
    end: async (signal) => {
      if (!child) throw new Error('no app')
      const ended = once(child, 'exit')
      child.kill(signal)
      const [code, by] = await ended
      return code ?? by
    },
    isAlive: () => child?.exitCode === null && child.signalCode === null,
  }
}

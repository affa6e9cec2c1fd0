import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../support/servers/free-port.ts'
import { startsOf } from '../support/servers/program.ts'
import { waitUntil } from '../support/servers/wait-until.ts'
import { SECRET } from './open-scans.ts'
import type { Place } from './place.ts'

/** A server in its own process. */
export type Served = {
  readonly base: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Starts the app as in production, without its log. `BENCH_CPU_PROF` may name a folder for a CPU profile of it. */
export const serveApp = async (place: Place, environment: Readonly<Record<string, string>> = {}): Promise<Served> => {
  const port = await freePort()
  const base = environment.BASE_URL ?? `http://127.0.0.1:${port}`
  const profile = process.env.BENCH_CPU_PROF
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
  const child = spawn(process.execPath, [...flags, ...startsOf('src/main.ts')], {
    env: {
      ...process.env,
      ...place.environment,
      ...{ NODE_ENV: 'production', PORT: String(port), BASE_URL: base, SESSION_SECRET: SECRET },
      // The server of a test machine may be without autovacuum.
      DEAD_ROWS_CLEARED_ELSEWHERE: 'true',
      ...environment,
    },
    stdio: ['ignore', 'ignore', process.env.BENCH_LOG ? 'inherit' : 'ignore'],
  })
  return whenAnswering(child, `http://127.0.0.1:${port}`)
}

/** Starts a script in this folder that listens on PORT. It gets its argument as JSON. */
export const serveScript = async (script: string, argument: unknown): Promise<Served> => {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', fileOf(script), JSON.stringify(argument)], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return whenAnswering(child, `http://127.0.0.1:${port}`)
}

const whenAnswering = async (child: ChildProcess, base: string): Promise<Served> => {
  const ended = once(child, 'exit')
  await waitUntil(async () => {
    if (child.exitCode !== null) throw new Error(`a server of the bench ended with ${child.exitCode}`)
    return fetch(base).then(
      () => true,
      () => false,
    )
  }, 60_000)
  return {
    base,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The resident memory of a process, in MB. */
export const memoryOf = async ({ pid }: Served): Promise<number> => {
  const [, kilobytes = '0'] = (await readFile(`/proc/${pid}/status`, 'utf8')).match(/VmRSS:\s+(\d+)/) ?? []
  return Number(kilobytes) / 1024
}

/** The processor time of a process so far, in milliseconds. Other work on the machine hardly changes it. */
export const processorTimeOf = async ({ pid }: Served): Promise<number> => {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ')
  return 10 * (Number(fields[11]) + Number(fields[12]))
}

/** A process that answers questions, one at a time. */
export const assistant = (script: string) => {
  const child = fork(fileOf(script), { execArgv: ['--import', 'tsx'] })
  return {
    ask: async <Answer>(question: unknown): Promise<Answer> => {
      const answer = once(child, 'message')
      child.send(question as object)
      return (await answer)[0]
    },
    dismiss: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

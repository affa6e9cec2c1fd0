import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../../src/root.ts'
import { freePort } from '../support/servers/free-port.ts'
import { whyNoBuild } from '../support/servers/fresh-build.ts'
import { startsOf } from '../support/servers/program.ts'
import { memoryOf, processorTimeOf, type Served } from './children.ts'
import { SECRET } from './open-scans.ts'
import { serverPlace } from './place.ts'
import { measureInTurn, ratioOf, spreadOf } from './rounds.ts'
import { type Line, tableOfLines } from './table.ts'

/** Without a build the app starts from its sources, which takes longer. */
const APP = startsOf('src/main.ts')
const BARE = [path.join(import.meta.dirname, 'bare-app.mjs')]

type Environment = Readonly<Record<string, string>>
type Started = { readonly answered: number; readonly used: number; readonly memory: number }

/**
 * Times from the start of the process, as built, to the complete first page. The floor is a bare Express app. After `rest`
 * milliseconds, memory that is still taken after the first answer has settled.
 */
export const benchStart = async ({ rounds = 5, warmUps = 0, onServer = true, rest = 1500 } = {}) => {
  const place = onServer ? await serverPlace() : null
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-start-'))
  const kept = { DATA_DIR: path.join(folder, 'kept') }
  await firstAnswer(APP, kept, rest)
  try {
    const all = new Map<string, Started[]>()
    const contender = (name: string, start: () => Promise<Started>) => {
      const outcomes: Started[] = []
      all.set(name, outcomes)
      return {
        name,
        run: async () => {
          const outcome = await start()
          outcomes.push(outcome)
          return outcome.answered
        },
      }
    }
    await measureInTurn(
      [
        contender('floor: a bare Express app', () => firstAnswer(BARE, {}, rest)),
        ...(place
          ? [contender('on PostgreSQL', () => firstAnswer(APP, { ...place.environment, DATA_DIR: folder }, rest))]
          : []),
        contender('embedded, second time', () => firstAnswer(APP, kept, rest)),
        contender('embedded, first time', async () => {
          const DATA_DIR = await mkdtemp(path.join(folder, 'new-'))
          return firstAnswer(APP, { DATA_DIR }, rest)
        }),
      ],
      rounds,
      warmUps,
    )
    const [floor = [], ...others] = [...all.values()].map((outcomes) => outcomes.slice(warmUps))
    const lines = [...all.keys()].flatMap((name, index) => linesOf(name, [floor, ...others][index] ?? [], floor))
    return { table: tableOfLines(lines), results: { isBuilt: whyNoBuild() === null, lines } }
  } finally {
    await place?.remove()
    await rm(folder, { recursive: true })
  }
}

const linesOf = (name: string, outcomes: readonly Started[], floor: readonly Started[]): readonly Line[] => {
  const spread = (what: keyof Started, words: string, of = outcomes) =>
    spreadOf(
      `${name}: ${words}`,
      of.map((outcome) => outcome[what]),
    )
  const times = (what: 'answered' | 'used', words: string): Line => ({
    spread: ratioOf(`${name}: ${words} against the floor`, spread(what, ''), spread(what, '', floor)),
    ...{ unit: 'times', digits: 1, aim: name === 'on PostgreSQL' ? 'under 3' : '' },
  })
  return [
    { spread: spread('answered', 'first answer'), unit: 'ms' },
    { spread: spread('used', 'processor until then'), unit: 'ms' },
    { spread: spread('memory', 'memory at rest'), unit: 'MB' },
    ...(outcomes === floor ? [] : [times('answered', 'first answer'), times('used', 'processor')]),
  ]
}

const firstAnswer = async (command: readonly string[], environment: Environment, rest: number): Promise<Started> => {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', PORT: String(port), BASE_URL: `http://127.0.0.1:${port}` },
      // The server of a test machine may be without autovacuum.
      ...{ SESSION_SECRET: SECRET, LOG_LEVEL: 'silent', DEAD_ROWS_CLEARED_ELSEWHERE: 'true' },
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await answers(child, port))) await new Promise((resolve) => setTimeout(resolve, 5))
  const answered = performance.now() - begun
  const served: Served = { base: '', pid: child.pid ?? 0, stop: async () => {} }
  const used = await processorTimeOf(served)
  await new Promise((resolve) => setTimeout(resolve, rest))
  const memory = await memoryOf(served)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  return { answered, used, memory }
}

const answers = (child: ChildProcess, port: number): Promise<boolean> => {
  if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
  return new Promise((resolve) => {
    get({ port, host: '127.0.0.1', agent: false }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode === 200))
    }).on('error', () => resolve(false))
  })
}

/**
 * Kills the process that takes answers with SIGKILL, at random moments, and checks after each kill that every
 * acknowledged sheet is counted exactly once. A short form runs with the tests. This is the long form:
 *
 *     npx tsx tests/kill/run.ts --kills 30
 *     TEST_DATABASE_URL=postgres://postgres@127.0.0.1:5432/postgres npx tsx tests/kill/run.ts --kills 30
 *
 * The first command kills PGlite, the second a client of the server. Prints a line for each kill, and stops at the
 * first fault.
 */
import { parseArgs } from 'node:util'
import { createServerTemplate } from '../support/database/server-template.ts'
import { type Engine, embeddedEngine, serverEngine } from './engine.ts'
import { killRounds, type Round } from './rounds.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '30' } } })
const kills = Number(values.kills)
const adminUrl = process.env.TEST_DATABASE_URL

const say = (line: string) => process.stdout.write(`${line}\n`)

const run = async (engine: Engine) => {
  const rounds: Round[] = []
  const tell = (round: Round) => {
    rounds.push(round)
    const { moment, acknowledged, inFlight, counted, closed } = round
    const left = closed ? 'closed' : 'open'
    say(`${rounds.length} ${moment}: ${acknowledged} acknowledged, ${inFlight} in flight, ${counted} counted, ${left}`)
  }
  try {
    await killRounds(engine, kills, tell)
  } finally {
    await engine.remove()
  }
  const inFlight = rounds.reduce((sum, round) => sum + round.inFlight, 0)
  const late = rounds.reduce((sum, { counted, acknowledged }) => sum + counted - acknowledged, 0)
  say(`${engine.name}: ${rounds.length} kills; of ${inFlight} sheets in flight ${late} were counted; all adds up`)
}

if (adminUrl) {
  const { template, drop } = await createServerTemplate(adminUrl)
  await serverEngine(template).then(run).finally(drop)
} else {
  await run(await embeddedEngine())
}

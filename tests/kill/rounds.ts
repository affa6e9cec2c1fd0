import type { Database } from '../../src/db/engine/connect.ts'
import { launchedScan, startedUseCases } from '../support/stories/scenario.ts'
import type { Engine } from './engine.ts'
import type { Plan } from './event.ts'
import { killedWhile, type Moment } from './kill-moment.ts'
import { type Ledger, type Person, record } from './ledger.ts'
import { dividedSettings, firstTeachers, newlyReady, newSlips } from './people.ts'
import { type Settled, settle } from './settle.ts'

const MOMENTS: readonly Moment[] = ['sending', 'closing', 'opening', 'sending', 'closing']
const SENDING_AGAIN = 5

export type Round = Settled & { readonly moment: Moment }

/**
 * Kills a process that takes answers, again and again on one database, and checks after each kill that everything adds
 * up. People who got no answer send again in the next round. A new scan follows one that was closed.
 */
export const killRounds = async (engine: Engine, kills: number, tell: (round: Round) => void): Promise<void> => {
  let ledger = await using(engine, (database) => prepare(database, null))
  for (let kill = 0; kill < kills; kill++) {
    const moment = MOMENTS[kill % MOMENTS.length] ?? 'sending'
    const killed = ledger
    const slips = await using(engine, (database) => newSlips({ ...startedUseCases(database), ...killed }))
    record(killed, await killedWhile(moment, planFor(engine, killed, moment, slips)))
    ledger = await using(engine, async (database) => {
      const settled = await settle(database, killed)
      tell({ moment, ...settled })
      return prepare(database, settled.closed ? null : killed)
    })
  }
}

const using = async <Result>(engine: Engine, work: (database: Database) => Promise<Result>): Promise<Result> => {
  const database = await engine.open()
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** The scan of the round before, or a new one, with people who only have to send. */
const prepare = async (database: Database, ledger: Ledger | null): Promise<Ledger> => {
  const scenario = ledger
    ? { ...startedUseCases(database), ...ledger }
    : await launchedScan(database, dividedSettings())
  const people: Ledger['people'] = new Map(ledger?.people ?? (await firstTeachers(scenario)))
  for (const [key, person] of await newlyReady(scenario)) people.set(key, person)
  return { institutionId: scenario.institutionId, scanId: scenario.scanId, people }
}

/** Everybody who is ready sends, and some people whose sheet is counted send again. */
const planFor = (
  { address }: Engine,
  { institutionId, scanId, people }: Ledger,
  moment: Moment,
  slips: readonly string[],
): Plan => {
  const inState = (state: Person['state']) => [...people].filter(([, person]) => person.state === state)
  const senders = [...inState('counted').slice(-SENDING_AGAIN), ...inState('ready')]
  return {
    ...{ address, institutionId, scanId, closes: moment === 'closing', slips },
    people: senders.map(([key, { group }]) => ({ group, key })),
  }
}

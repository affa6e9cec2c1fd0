import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SentOrWhyNot } from '../../../src/application/answering/send-sheet.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { Moment } from '../../../src/domain/scan/rubric.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptTallies, sheetsCounted } from '../../support/database/kept-rows.ts'
import {
  groupIdOf,
  type Respondent,
  randomAnswer,
  readyRespondent,
  respondentWith,
} from '../../support/people/respondent.ts'
import { launchedScan, onRecordSettings, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()
const UNDER_LOAD = { timeout: 240_000 }

type Outcome = { readonly group: string; readonly result: SentOrWhyNot }

/** Two hundred people in random order: four of the board, two coaches, the rest teachers. */
const crowd = (): readonly string[] =>
  Array.from({ length: 200 }, (_, index) => ({ group: groupAt(index), place: randomInt(1_000_000) }))
    .sort((one, other) => one.place - other.place)
    .map(({ group }) => group)

const groupAt = (index: number) => (index < 4 ? 'board' : index < 6 ? 'coaches' : 'teachers')

const close = ({ acts, institutionId, scanId }: Scenario) => acts.closeScan(operatorIn(institutionId), scanId)

/** Twenty people at once send complete sheets, and somewhere halfway the scan is closed. */
const sendWhileClosing = async (scenario: Scenario, people: readonly Respondent[]): Promise<readonly Outcome[]> => {
  const middle = randomInt(60, 140)
  const queue = [...people]
  const outcomes: Outcome[] = []
  const oneAfterTheOther = async () => {
    for (let person = queue.pop(); person; person = queue.pop()) {
      outcomes.push({ group: person.group, result: await person.send() })
      if (outcomes.length === middle) await close(scenario)
    }
  }
  await Promise.all(Array.from({ length: 20 }, oneAfterTheOther))
  return outcomes
}

const acknowledged = (outcomes: readonly Outcome[], group: string): number =>
  outcomes.filter((outcome) => outcome.group === group && outcome.result.ok).length

/** Everybody gets an answer, and it is one of these two. */
const expectSomeCountedAndTheRestRefused = (outcomes: readonly Outcome[]) => {
  expect(outcomes).toHaveLength(200)
  const replies = outcomes.map(({ result }) => (result.ok ? 'counted' : result.reason))
  expect(new Set(replies)).toEqual(new Set(['counted', 'not-open']))
}

/** The sheets of each shown group are in the tables and in the report, once for each factor and moment. */
const expectCounted = async (scenario: Scenario, outcomes: readonly Outcome[], groups: readonly string[]) => {
  const counted = sheetsCounted(await keptTallies(scenario))
  const report = await scenario.acts.getReport(scenario.institutionId, scenario.scanId)
  for (const group of groups) {
    const sheets = acknowledged(outcomes, group)
    const reported = (moment: Moment) =>
      FACTOR_KEYS.map((factor) => {
        const { n, dk } = report.analysis.within[moment][group]?.[factor] ?? { n: 0, dk: 0 }
        return n + dk
      })
    expect(FACTOR_KEYS.map((factor) => counted[group]?.[factor] ?? 0)).toEqual(FACTOR_KEYS.map(() => sheets))
    expect(reported('current')).toEqual(FACTOR_KEYS.map(() => sheets))
    expect(reported('desired')).toEqual(FACTOR_KEYS.map(() => sheets))
    expect(report.groups.find(({ key }) => key === group)).toMatchObject({ shown: true, responses: sheets })
  }
}

test(
  'while the scan closes, every acknowledged sheet is counted once per factor and all others are refused',
  UNDER_LOAD,
  async () => {
    const scenario = await launchedScan(database.current, onRecordSettings())
    const people = await Promise.all(crowd().map((group) => readyRespondent(scenario, group)))
    const outcomes = await sendWhileClosing(scenario, people)
    expectSomeCountedAndTheRestRefused(outcomes)
    await expectCounted(scenario, outcomes, ['board', 'coaches', 'teachers'])
  },
)

test(
  'the same holds for shown groups beside a hidden group, and nothing is left of the hidden group',
  UNDER_LOAD,
  async () => {
    const scenario = await launchedScan(database.current)
    const people = await Promise.all(crowd().map((group) => readyRespondent(scenario, group)))
    const outcomes = await sendWhileClosing(scenario, people)
    expectSomeCountedAndTheRestRefused(outcomes)
    await expectCounted(scenario, outcomes, ['board', 'teachers'])
    expect((await keptTallies(scenario)).coaches).toEqual({})
  },
)

test('the same holds when people take a seat, answer and send while the scan closes', UNDER_LOAD, async () => {
  const scenario = await launchedScan(database.current, onRecordSettings())
  const queue = [...crowd()]
  const outcomes: Outcome[] = []
  const oneAfterTheOther = async () => {
    for (let group = queue.pop(); group !== undefined; group = queue.pop()) {
      outcomes.push({ group, result: await answerAndSend(scenario, group) })
      if (outcomes.length === 80) await close(scenario)
    }
  }
  await Promise.all(Array.from({ length: 20 }, oneAfterTheOther))
  expectSomeCountedAndTheRestRefused(outcomes)
  await expectCounted(scenario, outcomes, ['board', 'coaches', 'teachers'])
})

/** Acts as a respondent does, and stops at the first refusal. */
const answerAndSend = async (scenario: Scenario, group: string): Promise<SentOrWhyNot> => {
  const { acts, institutionId, scanId } = scenario
  const seat = await acts.takeSeat(institutionId, scanId, await groupIdOf(scenario, group))
  if (!seat.ok) return { ok: false, reason: 'not-open' }
  const { save, send } = respondentWith(scenario, group, seat.key)
  for (const factor of FACTOR_KEYS) {
    const saved = await save(factor, randomAnswer())
    if (!saved.ok) return saved
  }
  return send()
}

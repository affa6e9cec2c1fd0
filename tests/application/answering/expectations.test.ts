import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import type { ScanId } from '../../../src/domain/ids.ts'
import type { Guess } from '../../../src/domain/method/guesses.ts'
import { useDatabase } from '../../support/database/database.ts'
import { dumpOf } from '../../support/database/dump.ts'
import { keptRows, keptTallies } from '../../support/database/kept-rows.ts'
import { readyRespondent, sentSheets } from '../../support/people/respondent.ts'
import { draftedScan, exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()
const EXPECTATIONS = [
  { group: 'board', about: 'teachers' },
  { group: 'teachers', about: 'board' },
]
const guessing = (changes = {}) =>
  launchedScan(database.current, exampleSettings({ expectations: EXPECTATIONS, ...changes }))
const settingsWith = (group: string, invited: number) => {
  const { groups } = exampleSettings()
  return exampleSettings({
    expectations: EXPECTATIONS,
    groups: groups.map((each) => (each.key === group ? { ...each, invited } : each)),
  })
}

const answer = (current: 1 | 2 | 3, expected?: Guess): FactorAnswer => ({ current, desired: 3, remark: null, expected })
const closed = async ({ acts, institutionId, scanId }: Scenario) => {
  await acts.closeScan(operatorIn(institutionId), scanId)
  return acts.getReport(institutionId, scanId)
}
const guessesOf = ({ institutionId }: Scenario): Promise<readonly { expected: string; sheets: number }[]> =>
  withInstitution(database.current.knex, institutionId, (trx) =>
    trx('guess_tallies').where({ factor: 'F1' }).select('expected', 'sheets').orderBy(['expected', 'sheets']),
  )

test('only a group that is asked about another one must guess, and each guess is counted once per factor', async () => {
  const scenario = await guessing()
  const without = await readyRespondent(scenario, 'board', answer(2))
  expect(await without.send()).toMatchObject({
    ok: false,
    reason: 'incomplete',
    missing: expect.arrayContaining(['F6']),
  })
  expect(await keptRows(scenario, 'guess_tallies')).toBe(0)
  await without.saveAll(answer(2, 'dk'))
  expect(await without.send()).toEqual({ ok: true })
  await sentSheets(scenario, 'board', 2, answer(2, 1))
  // A guess that nobody asked for is counted nowhere.
  await sentSheets(scenario, 'coaches', 1, answer(2, 3))
  expect(await guessesOf(scenario)).toEqual([
    { expected: '1', sheets: 2 },
    { expected: 'dk', sheets: 1 },
  ])
  expect((await keptTallies(scenario)).board?.F1).toEqual({ '2|3': 3 })
})

test('the report tells the guesses where both groups are shown, and the same numbers stay', async () => {
  const scenario = await guessing()
  await sentSheets(scenario, 'board', 3, answer(3, 3))
  await sentSheets(scenario, 'teachers', 12, answer(1, 'dk'))
  const { analysis, expectations } = await closed(scenario)
  expect(expectations).toMatchObject({ pairs: EXPECTATIONS, someRemoved: false })
  expect(analysis.expectation?.rows.map(({ group, state }) => `${group} ${state}`)).toEqual([
    ...Array(6).fill('board unseen_difference'),
    ...Array(6).fill('teachers no_idea'),
  ])
  expect(await guessesOf(scenario)).toEqual([
    { expected: '3', sheets: 3 },
    { expected: 'dk', sheets: 12 },
  ])
})

test('of a group that stays hidden no guess is left, by it or about it, anywhere in the database', async () => {
  const scenario = await guessing()
  await sentSheets(scenario, 'board', 3, answer(3, 2))
  await sentSheets(scenario, 'teachers', 4, answer(1, 3))
  expect(await keptRows(scenario, 'guess_tallies')).toBe(12)
  const report = await closed(scenario)
  expect(await keptRows(scenario, 'guess_tallies')).toBe(0)
  expect(report.expectations).toEqual({ pairs: [], someRemoved: true })
  expect(report.analysis.expectation?.rows ?? []).toEqual([])
  expect((await dumpOf(database)).filter(({ table }) => table.endsWith('guess_tallies'))).toEqual([])
})

test('one person alone is not guessed about, and the guess of one is not told', async () => {
  const scenario = await guessing()
  await sentSheets(scenario, 'board', 1, answer(3, 2))
  await sentSheets(scenario, 'teachers', 6, answer(1, 3))
  expect((await closed(scenario)).expectations).toEqual({ pairs: [], someRemoved: true })
  expect(await keptRows(scenario, 'guess_tallies')).toBe(0)
})

test('asking changes nothing else of the report', async () => {
  const reportOf = async (scenario: Scenario) => {
    await sentSheets(scenario, 'board', 3, answer(3, 1))
    await sentSheets(scenario, 'coaches', 4, answer(2))
    for (const current of [1, 1, 2, 3, 1, 1] as const) await sentSheets(scenario, 'teachers', 1, answer(current, 2))
    return closed(scenario)
  }
  const off = await reportOf(await launchedScan(database.current))
  const { expectations, analysis, ...on } = await reportOf(await guessing())
  const { expectation, ...same } = analysis
  expect([expectations?.pairs.length, expectation?.rows.length]).toEqual([2, 12])
  expect({ ...on, analysis: same }).toEqual(off)
  expect('expectations' in off || 'expectation' in off.analysis).toBe(false)
})

test('a pair with a group of which too few people are invited is asked no more from the launch on', async () => {
  const coachesToo = [...EXPECTATIONS, { group: 'coaches', about: 'teachers' }]
  const few = await launchedScan(database.current, { ...settingsWith('board', 1), expectations: coachesToo })
  const scan = await few.acts.getScan(few.institutionId, few.scanId)
  expect(scan.expectations).toEqual([{ group: 'coaches', about: 'teachers' }])
})

test('merging a group ends what it was asked, and what others were asked about it', async () => {
  const { acts, institutionId, scanId } = await draftedScan(
    database.current,
    exampleSettings({ expectations: [...EXPECTATIONS, { group: 'coaches', about: 'board' }] }),
  )
  const merged = await acts.mergeGroups(operatorIn(institutionId), scanId, {
    one: 'coaches',
    other: 'teachers',
    label: 'Team',
  })
  expect(merged.ok).toBe(true)
  expect((await acts.getScan(institutionId, scanId)).expectations).toEqual([])
  const other = await draftedScan(database.current, exampleSettings({ expectations: EXPECTATIONS }))
  const { groups } = exampleSettings()
  const changed = exampleSettings({ expectations: EXPECTATIONS, groups: [...groups, { ...spare, key: 'students' }] })
  await other.acts.changeDraft(operatorIn(other.institutionId), other.scanId, changed)
  const merger = { one: 'coaches', other: 'students', label: 'Team' }
  await other.acts.mergeGroups(operatorIn(other.institutionId), other.scanId, merger)
  expect((await other.acts.getScan(other.institutionId, other.scanId)).expectations).toEqual(EXPECTATIONS)
})
const spare = { label: null, visibility: { mode: 'protected', threshold: 5 }, invited: 9 } as const

test('the next round asks the same of the same groups', async () => {
  const scenario = await guessing()
  const { acts, institutionId, scanId } = scenario
  await closed(scenario)
  const next = await acts.startNextRound(operatorIn(institutionId), scanId, 'Ronde twee')
  if (!next.ok) throw new Error(next.reason)
  const { expectations } = await acts.getScan(institutionId, next.scanId as ScanId)
  expect(expectations).toEqual(EXPECTATIONS)
})

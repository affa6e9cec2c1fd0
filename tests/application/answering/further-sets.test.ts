import { createCipheriv, hkdfSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { unseal } from '../../../src/application/answering/sealed-draft.ts'
import { setFactsOf } from '../../../src/content/question-sets.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { FactorAnswer } from '../../../src/domain/answering/answer-sheet.ts'
import { useDatabase } from '../../support/database/database.ts'
import { dumpOf, tablesWith } from '../../support/database/dump.ts'
import { keptRows, keptTallies, keptTalliesByUnit } from '../../support/database/kept-rows.ts'
import { readyRespondent } from '../../support/people/respondent.ts'
import { exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'
import { UNITS, unitIdOf } from '../../support/stories/units.ts'

const database = useDatabase()
const SETS = ['levels-1', 'roles-1'].map(setFactsOf)
const deepened = (changes = {}) => launchedScan(database.current, exampleSettings({ sets: SETS, ...changes }))

const now: FactorAnswer = { current: 1, desired: 2, remark: null }

/** Somebody answers the factors, and each set with `answer` or not at all. */
const sends = async (scenario: Scenario, group: string, sets: Readonly<Record<string, FactorAnswer | null>>) => {
  const respondent = await readyRespondent(scenario, group, { current: 2, desired: 3, remark: null })
  for (const [edition, answer] of Object.entries(sets)) await respondent.saveSet(edition, answer)
  return respondent.send()
}

test('a sheet is sent only with each set whole or skipped', async () => {
  const scenario = await deepened()
  const { acts, institutionId, scanId } = scenario
  const respondent = await readyRespondent(scenario, 'teachers', now)
  expect(await respondent.send()).toMatchObject({ ok: false, reason: 'incomplete' })
  await respondent.saveSet('roles-1', null)
  await acts.saveSet(institutionId, scanId, respondent.key, setFactsOf('levels-1'), { W1: now, W3: now })
  expect(await respondent.send()).toEqual({ ok: false, reason: 'incomplete', missing: ['W2'] })
  expect(await keptRows(scenario, 'tallies')).toBe(0)
  await respondent.saveSet('levels-1', now)
  expect(await respondent.send()).toEqual({ ok: true })
  const { teachers } = await keptTallies(scenario)
  expect(Object.keys(teachers ?? {}).sort()).toEqual([...FACTOR_KEYS, 'W1', 'W2', 'W3'])
  expect(teachers?.W2).toEqual({ '1|2': 1 })
})

test('sets that are skipped together count nothing, whatever was answered before', async () => {
  const scenario = await deepened()
  const { acts, institutionId, scanId } = scenario
  const respondent = await readyRespondent(scenario, 'teachers', now)
  await respondent.saveSet('levels-1', now)
  expect(await acts.skipSets(institutionId, scanId, respondent.key, SETS)).toEqual({ ok: true })
  expect(await respondent.send()).toEqual({ ok: true })
  expect(Object.keys((await keptTallies(scenario)).teachers ?? {})).toEqual(FACTOR_KEYS)
})

test('a set that everybody skips leaves its items blank, and every response counts', async () => {
  const scenario = await deepened()
  for (let each = 0; each < 5; each++) await sends(scenario, 'teachers', { 'levels-1': null, 'roles-1': null })
  expect(Object.keys((await keptTallies(scenario)).teachers ?? {})).toEqual(FACTOR_KEYS)
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  const { groups } = await scenario.acts.getReport(scenario.institutionId, scenario.scanId)
  expect(groups.at(-1)).toMatchObject({ key: 'teachers', shown: true, responses: 5 })
})

test('three coaches are shown from three on: when one skips, no number of the set is left anywhere', async () => {
  const scenario = await deepened()
  const answer: FactorAnswer = { current: 3, desired: 1, remark: null }
  await sends(scenario, 'coaches', { 'levels-1': answer, 'roles-1': now })
  await sends(scenario, 'coaches', { 'levels-1': answer, 'roles-1': now })
  await sends(scenario, 'coaches', { 'levels-1': null, 'roles-1': now })
  expect(tablesWith(await dumpOf(database), 'W1')).toEqual(['scans', 'tallies'])
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)

  const dump = await dumpOf(database)
  expect(dump.filter(({ table, text }) => table.endsWith('tallies') && /W[123]/.test(text))).toEqual([])
  expect(Object.keys((await keptTallies(scenario)).coaches ?? {}).sort()).toEqual([
    ...FACTOR_KEYS,
    ...setFactsOf('roles-1').factors,
  ])
  const report = await scenario.acts.getReport(scenario.institutionId, scenario.scanId)
  expect(report.sets).toEqual([
    { ...setFactsOf('levels-1'), tooFew: ['board', 'coaches'] },
    { ...setFactsOf('roles-1'), tooFew: ['board'] },
  ])
  expect(report.analysis.sets?.levels).toMatchObject({ within: { current: {}, desired: {} }, wish: {} })
  expect(report.analysis.sets?.levels?.between.current.rows).toEqual([])
  expect(Object.keys(report.analysis.sets?.roles?.within.current ?? {})).toEqual(['coaches'])
})

test('a scan with the sets on or off has the same report of the factors', async () => {
  const reportOf = async (scenario: Scenario, withSets: boolean) => {
    for (const [group, count] of [['board', 2] as const, ['coaches', 4] as const, ['teachers', 6] as const]) {
      for (let each = 0; each < count; each++) {
        if (withSets) await sends(scenario, group, { 'levels-1': each % 2 ? now : null, 'roles-1': now })
        else await sends(scenario, group, {})
      }
    }
    await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
    return scenario.acts.getReport(scenario.institutionId, scenario.scanId)
  }
  const off = await reportOf(await launchedScan(database.current), false)
  const { sets, analysis, ...on } = await reportOf(await deepened(), true)
  const { sets: analysed, ...factors } = analysis
  expect(Object.keys(analysed ?? {})).toEqual(['levels', 'roles'])
  expect({ ...on, analysis: factors }).toEqual(off)
  expect('sets' in off || 'sets' in off.analysis).toBe(false)
})

test('the answers to a set are counted in no unit, and the progress counts sheets, not sets', async () => {
  const scenario = await deepened({ units: UNITS })
  const { acts, institutionId, scanId } = scenario
  const unit = await unitIdOf(scenario, 'Techniek')
  for (let each = 0; each < 6; each++) {
    const respondent = await readyRespondent(scenario, 'teachers', now)
    await respondent.pick(unit)
    await respondent.saveSet('levels-1', now)
    await respondent.saveSet('roles-1', null)
    await respondent.send()
  }
  const parts = (await keptTalliesByUnit(scenario)).teachers
  expect(Object.keys(parts?.get(unit) ?? {}).sort()).toEqual(FACTOR_KEYS)
  expect(parts?.get(null)).toEqual({ W1: { '1|2': 6 }, W2: { '1|2': 6 }, W3: { '1|2': 6 } })
  const progress = async () => acts.readProgress(institutionId, await acts.getScan(institutionId, scanId))
  expect((await progress()).find(({ key }) => key === 'teachers')).toMatchObject({ responses: 6 })
})

test('progress does not count by an item, whatever its key', async () => {
  const early = { key: 'early', edition: 'levels-1', factors: ['A1'] }
  const scenario = await deepened({ sets: [early] })
  const { acts, institutionId, scanId } = scenario
  for (const answers of [{ A1: now }, null, null, null, null]) {
    const respondent = await readyRespondent(scenario, 'teachers', now)
    if (answers) await acts.saveSet(institutionId, scanId, respondent.key, early, answers)
    else await acts.skipSets(institutionId, scanId, respondent.key, [early])
    await respondent.send()
  }
  const scan = await scenario.acts.getScan(scenario.institutionId, scenario.scanId)
  const progress = await scenario.acts.readProgress(scenario.institutionId, scan)
  expect(progress.find(({ key }) => key === 'teachers')).toMatchObject({ responses: 5 })
})

test('a draft older than further sets still opens, and skips none', async () => {
  const scenario = await deepened()
  const key = scenario.acts.ticketKeys.mint(scenario.scanId)
  const older = { answers: { F1: now }, unit: 'other' }
  const cipher = createCipheriv(
    'aes-256-gcm',
    Buffer.from(hkdfSync('sha256', key, '', 'bruggenscan draft', 32)),
    Buffer.alloc(12, 7),
  )
  const text = Buffer.concat([cipher.update(JSON.stringify(older), 'utf8'), cipher.final()])
  expect(unseal(Buffer.concat([Buffer.alloc(12, 7), text, cipher.getAuthTag()]), key)).toEqual({
    ...older,
    skipped: [],
  })
})

test('the next round asks the same sets', async () => {
  const scenario = await deepened()
  const { acts, institutionId, scanId } = scenario
  await acts.closeScan(operatorIn(institutionId), scanId)
  const next = await acts.startNextRound(operatorIn(institutionId), scanId, 'Ronde twee')
  if (!next.ok) throw new Error(next.reason)
  expect((await acts.getScan(institutionId, next.scanId)).sets).toEqual(SETS)
})

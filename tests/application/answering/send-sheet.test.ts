import { expect, test } from 'vitest'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRemarks, keptRows, keptTallies, sheetsCounted } from '../../support/database/kept-rows.ts'
import { randomAnswer, readyRespondent, respondentWith, seatedRespondent } from '../../support/people/respondent.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { exampleSettings, launchedScan } from '../../support/stories/scenario.ts'

const database = useDatabase()

const perFactor = <Value>(value: Value) => Object.fromEntries(FACTOR_KEYS.map((factor) => [factor, value]))

test('a sheet adds one to one cell of each factor, and its ticket is deleted', async () => {
  const scenario = await launchedScan(database.current)
  for (const current of [1, 1, 'dk'] as const) {
    const respondent = await readyRespondent(scenario, 'teachers', { current, desired: 3, remark: null })
    expect(await respondent.send()).toEqual({ ok: true })
  }
  expect(await keptTallies(scenario)).toEqual({
    board: {},
    coaches: {},
    teachers: perFactor({ '1|3': 2, 'dk|3': 1 }),
  })
  expect(await keptRows(scenario, 'tickets')).toBe(0)
  expect(await keptRows(scenario, 'ticket_keys')).toBe(0)
})

test('an incomplete sheet is refused with the missing factors, and can be completed', async () => {
  const scenario = await launchedScan(database.current)
  const respondent = await readyRespondent(scenario, 'teachers')
  const [first = '', second = '', ...others] = FACTOR_KEYS
  const starter = await seatedRespondent(scenario, 'teachers')
  expect(await starter.send()).toEqual({ ok: false, reason: 'incomplete', missing: FACTOR_KEYS })
  await starter.save(second, randomAnswer())
  expect(await starter.send()).toEqual({ ok: false, reason: 'incomplete', missing: [first, ...others] })
  await respondent.save(first, { current: 2, desired: 'none', remark: null })
  expect(await respondent.send()).toEqual({ ok: false, reason: 'incomplete', missing: [first] })
  expect(await keptRows(scenario, 'tallies')).toBe(0)
  await respondent.save(first, { current: 2, desired: 2, remark: null })
  expect(await respondent.send()).toEqual({ ok: true })
})

test('a scan that does not ask for the wish counts no wish', async () => {
  const scenario = await launchedScan(database.current, exampleSettings({ asksWish: false }))
  const silent = await readyRespondent(scenario, 'board', { current: 2, desired: 'none', remark: null })
  const eager = await readyRespondent(scenario, 'board', { current: 2, desired: 3, remark: null })
  expect([await silent.send(), await eager.send()]).toEqual([{ ok: true }, { ok: true }])
  expect((await keptTallies(scenario)).board).toEqual(perFactor({ '2|none': 2 }))
})

test('a sheet that is sent several times at once is counted once', async () => {
  const scenario = await launchedScan(database.current)
  const respondent = await readyRespondent(scenario, 'teachers')
  const results = await Promise.all([respondent.send(), respondent.send(), respondent.send()])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, reason: 'ticket-gone' }))
  expect(sheetsCounted(await keptTallies(scenario)).teachers).toEqual(perFactor(1))
})

test('a complete sheet is refused after the closing date and after the close', async () => {
  const scenario = await launchedScan(database.current)
  const respondent = await readyRespondent(scenario, 'board')
  scenario.clock.now = new Date('2026-12-18T23:00:00Z')
  expect(await respondent.send()).toEqual({ ok: false, reason: 'not-open' })
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  expect(await respondent.send()).toEqual({ ok: false, reason: 'not-open' })
  expect(await keptRows(scenario, 'tallies')).toBe(0)
})

test('a key does not count for another scan of the institution, and keeps working for its own', async () => {
  const scenario = await launchedScan(database.current)
  const { acts, institutionId } = scenario
  const other = { ...scenario, scanId: await acts.draftScan(operatorIn(institutionId), exampleSettings()) }
  await acts.launchScan(operatorIn(institutionId), other.scanId, launchChecks)
  const respondent = await readyRespondent(scenario, 'board')
  const astray = respondentWith(other, 'board', respondent.key).send()
  await expect(astray).rejects.toMatchObject({ constraint: 'tallies_group' })
  expect(await keptRows(scenario, 'tallies')).toBe(0)
  expect(await respondent.send()).toEqual({ ok: true })
})

test('remarks are kept with their factor, and only if the scan asks for remarks', async () => {
  const scenario = await launchedScan(database.current)
  const answer = { current: 1, desired: 2, remark: 'Meer tijd' } as const
  await (await readyRespondent(scenario, 'teachers', answer)).send()
  expect(await keptRemarks(scenario)).toEqual(FACTOR_KEYS.map((factor) => ({ factor, text: 'Meer tijd' })))

  const silent = await launchedScan(database.current, exampleSettings({ takesRemarks: false }))
  await (await readyRespondent(silent, 'teachers', answer)).send()
  expect(await keptRemarks(silent)).toEqual([])
})

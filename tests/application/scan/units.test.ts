import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { unseal } from '../../../src/application/answering/sealed-draft.ts'
import type { TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { UnitId } from '../../../src/domain/ids.ts'
import { sheetsIn } from '../../../src/domain/method/tally.ts'
import { dividedGroups } from '../../../src/domain/report/report-lookup.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptTallies, keptTalliesByUnit } from '../../support/database/kept-rows.ts'
import { readyRespondent, sentSheets } from '../../support/people/respondent.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftedScan, exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'
import { sentFrom, UNITS, unitIdOf } from '../../support/stories/units.ts'

const database = useDatabase()
const divided = () => launchedScan(database.current, exampleSettings({ units: UNITS }))

/** The number of sheets of a group in the database for the first factor, by the name of the unit. */
const sheetsByUnit = async (scenario: Scenario, group: string) => {
  const { units } = await scenario.acts.getScan(scenario.institutionId, scenario.scanId)
  const parts = (await keptTalliesByUnit(scenario))[group] ?? []
  const nameOf = (id: UnitId | null) => units.find((unit) => unit.id === id)?.name ?? null
  return [...parts].flatMap(([id, cells]) => (cells.F1 ? [[nameOf(id), sheetsIn(cells.F1)]] : []))
}

test('a sheet counts in the unit that was picked; several units, no unit and on the record count in none', async () => {
  const scenario = await divided()
  await sentFrom(scenario, 'teachers', 'Techniek', 2)
  await sentFrom(scenario, 'teachers', null, 1)
  await sentSheets(scenario, 'teachers', 1)
  await sentFrom(scenario, 'board', 'Techniek', 1)
  expect(await sheetsByUnit(scenario, 'teachers')).toEqual([
    ['Techniek', 2],
    [null, 2],
  ])
  expect(await sheetsByUnit(scenario, 'board')).toEqual([[null, 1]])
})

test('a unit that the scan does not have counts as none', async () => {
  const [scenario, other] = [await divided(), await divided()]
  const respondent = await readyRespondent(scenario, 'teachers')
  await respondent.pick(await unitIdOf(other, 'Techniek'))
  expect(await respondent.send()).toEqual({ ok: true })
  expect(await sheetsByUnit(scenario, 'teachers')).toEqual([[null, 1]])
})

test('at the close small units fold together in what is kept and in what is reported, and no count is lost', async () => {
  const scenario = await divided()
  await sentFrom(scenario, 'teachers', 'Techniek', 6)
  await sentFrom(scenario, 'teachers', 'Zorg en Welzijn', 5)
  await sentFrom(scenario, 'teachers', 'Economie', 2)
  await sentFrom(scenario, 'coaches', 'Techniek', 2)
  await sentFrom(scenario, 'board', 'Techniek', 2)
  const whole = await keptTallies(scenario)
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  expect(await keptTallies(scenario)).toEqual({ ...whole, coaches: {} })
  expect(await sheetsByUnit(scenario, 'teachers')).toEqual([
    ['Techniek', 6],
    [null, 7],
  ])
  expect(await sheetsByUnit(scenario, 'board')).toEqual([[null, 2]])
  const report = await scenario.acts.getReport(scenario.institutionId, scenario.scanId)
  expect(
    dividedGroups(report).map(({ key, units }) => [key, units.map(({ name, responses }) => [name, responses])]),
  ).toEqual([
    [
      'teachers',
      [
        ['Techniek', 6],
        [null, 7],
      ],
    ],
  ])
})

test('a draft older than units still opens, and a draft with a unit keeps it through every answer', async () => {
  const scenario = await divided()
  const key = scenario.acts.ticketKeys.mint(scenario.scanId)
  const answers = { F1: { current: 2, desired: 3, remark: null } } as const
  expect(unseal(sealedAsBefore(answers, key), key)).toEqual({ answers, unit: null, skipped: [] })

  const respondent = await readyRespondent(scenario, 'teachers')
  await respondent.pick(await unitIdOf(scenario, 'Economie'))
  await respondent.saveAll()
  await respondent.send()
  expect(await sheetsByUnit(scenario, 'teachers')).toEqual([['Economie', 1]])
})

const sealedAsBefore = (answers: object, key: TicketKey): Buffer => {
  const nonce = randomBytes(12)
  const cipherKey = Buffer.from(hkdfSync('sha256', key, '', 'bruggenscan draft', 32))
  const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce)
  return Buffer.concat([nonce, cipher.update(JSON.stringify(answers), 'utf8'), cipher.final(), cipher.getAuthTag()])
}

test('a draft may rename, move and drop its units, and the next round starts with the same names', async () => {
  const scenario = await draftedScan(database.current, exampleSettings({ units: UNITS }))
  const { acts, institutionId, scanId } = scenario
  const before = await unitIdOf(scenario, 'Economie')
  const changed = exampleSettings({ units: ['economie', 'Techniek', 'Entree'] })
  expect(await acts.changeDraft(operatorIn(institutionId), scanId, changed)).toEqual({ ok: true })
  const { units } = await acts.getScan(institutionId, scanId)
  expect(units.map(({ name }) => name)).toEqual(['economie', 'Techniek', 'Entree'])
  expect(units[0]?.id).toBe(before)

  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  await acts.closeScan(operatorIn(institutionId), scanId)
  const next = await acts.startNextRound(operatorIn(institutionId), scanId, 'Ronde twee')
  const later = next.ok ? await acts.getScan(institutionId, next.scanId) : null
  expect(later?.units.map(({ name }) => name)).toEqual(['economie', 'Techniek', 'Entree'])
  expect(later?.units.map(({ id }) => id)).not.toContain(before)
})

test('while a divided scan closes, every acknowledged sheet is counted once per factor, in a unit or in the rest', async () => {
  const scenario = await divided()
  const units = await Promise.all(UNITS.map((name) => unitIdOf(scenario, name)))
  await sentFrom(scenario, 'teachers', 'Techniek', 5)
  const people = await Promise.all(Array.from({ length: 12 }, () => readyRespondent(scenario, 'teachers')))
  for (const [index, person] of people.entries()) await person.pick(units[index % 3] ?? 'other')
  const sending = people.map(({ send }) => send())
  await Promise.race(sending)
  const [sent] = await Promise.all([
    Promise.all(sending),
    scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId),
  ])
  const counted = 5 + sent.filter(({ ok }) => ok).length
  const kept = (await keptTallies(scenario)).teachers ?? {}
  expect(Object.values(kept).map(sheetsIn)).toEqual(FACTOR_KEYS.map(() => counted))
  const report = await scenario.acts.getReport(scenario.institutionId, scenario.scanId)
  expect(report.groups.find(({ key }) => key === 'teachers')).toMatchObject({ shown: true, responses: counted })
})

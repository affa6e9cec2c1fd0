import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { NotFound } from '../../../src/domain/errors.ts'
import type { InstitutionId } from '../../../src/domain/ids.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftedScan, exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const scanOf = ({ acts, institutionId, scanId }: Scenario) => acts.getScan(institutionId, scanId)
const change = ({ acts, institutionId, scanId }: Scenario, settings = exampleSettings()) =>
  acts.changeDraft(operatorIn(institutionId), scanId, settings)
const launch = ({ acts, institutionId, scanId }: Scenario) =>
  acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
const throwAway = ({ acts, institutionId, scanId }: Scenario) => acts.discardDraft(operatorIn(institutionId), scanId)

test('a draft has the settings that it was made with, and a code for each group', async () => {
  const scan = await scanOf(await draftedScan(database.current))
  expect(scan).toMatchObject({ ...exampleSettings(), edition: 'standard-1', status: 'draft' })
  expect(new Set(scan.groups.map(({ code }) => code)).size).toBe(3)
})

test('a changed draft keeps the id and the code of each group that stays', async () => {
  const scenario = await draftedScan(database.current)
  const before = await scanOf(scenario)
  const [board, , teachers] = exampleSettings().groups
  const students = { key: 'students', label: 'Studenten', visibility: { mode: 'on-record' }, invited: null } as const
  const settings = exampleSettings({ title: 'Nulmeting', groups: [teachers, students, board].flatMap((g) => g ?? []) })
  expect(await change(scenario, settings)).toEqual({ ok: true })
  const after = await scanOf(scenario)
  expect(after).toMatchObject(settings)
  const linkOf = (scan: typeof after, key: string) => {
    const { id, code } = scan.groups.find((group) => group.key === key) ?? {}
    return { id, code }
  }
  expect(linkOf(after, 'board')).toEqual(linkOf(before, 'board'))
  expect(linkOf(after, 'teachers')).toEqual(linkOf(before, 'teachers'))
})

test('a launched scan is open, and cannot be launched, changed or discarded', async () => {
  const scenario = await draftedScan(database.current)
  expect(await launch(scenario)).toMatchObject({ ok: true })
  const launched = await scanOf(scenario)
  expect(launched).toMatchObject({ status: 'open', openedAt: scenario.clock.now })
  const refused = { ok: false, reason: 'already-launched' }
  expect(await launch(scenario)).toEqual(refused)
  expect(await change(scenario, exampleSettings({ title: 'Anders' }))).toEqual(refused)
  expect(await throwAway(scenario)).toEqual(refused)
  expect(await scanOf(scenario)).toEqual(launched)
})

test('when two members launch a scan at once, one of them does', async () => {
  const scenario = await draftedScan(database.current)
  const results = await Promise.all([launch(scenario), launch(scenario)])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('a scan without groups, or with a closing date in the past, stays a draft and says why', async () => {
  const empty = await draftedScan(database.current, exampleSettings({ groups: [] }))
  expect(await launch(empty)).toEqual({ ok: false, reason: 'no-groups' })
  const late = await draftedScan(database.current, exampleSettings({ closesAt: lastMinuteOf('2026-11-19') }))
  expect(await launch(late)).toEqual({ ok: false, reason: 'closing-time-passed' })
  expect([(await scanOf(empty)).status, (await scanOf(late)).status]).toEqual(['draft', 'draft'])
})

test('a discarded draft is hidden, and deleted with its groups a week later', async () => {
  const scenario = await draftedScan(database.current)
  expect(await throwAway(scenario)).toEqual({ ok: true })
  await expect(scanOf(scenario)).rejects.toThrow(NotFound)
  expect(await keptRows(scenario, 'stakeholder_groups')).toBe(3)
  scenario.clock.now = new Date('2026-11-28T12:00:00Z')
  await scenario.acts.jobs.find(({ name }) => name === 'delete discarded drafts')?.work()
  expect(await keptRows(scenario, 'stakeholder_groups')).toBe(0)
})

test('another institution finds no scan to launch, change or discard', async () => {
  const scenario = await draftedScan(database.current)
  const stranger = { ...scenario, institutionId: crypto.randomUUID() as InstitutionId }
  for (const act of [launch, change, throwAway]) await expect(act(stranger)).rejects.toThrow(NotFound)
})

test('the closing date of an open scan moves only to a later day', async () => {
  const { acts, institutionId, scanId } = await launchedScan(database.current)
  expect(await acts.moveClosingTime(operatorIn(institutionId), scanId, lastMinuteOf('2027-01-15'))).toMatchObject({
    ok: true,
  })
  expect(await acts.moveClosingTime(operatorIn(institutionId), scanId, lastMinuteOf('2027-01-14'))).toEqual({
    ok: false,
    reason: 'not-later',
  })
  expect(await acts.getScan(institutionId, scanId)).toMatchObject({ closesAt: lastMinuteOf('2027-01-15') })
  await acts.closeScan(operatorIn(institutionId), scanId)
  const tooLate = await acts.moveClosingTime(operatorIn(institutionId), scanId, lastMinuteOf('2027-02-01'))
  expect(tooLate).toEqual({ ok: false, reason: 'already-closed' })
})

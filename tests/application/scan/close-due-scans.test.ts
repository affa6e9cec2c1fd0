import { expect, test } from 'vitest'
import { closeDueScans } from '../../../src/application/scan/close-due-scans.ts'
import { createLookups } from '../../../src/db/lookups.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { makeUnclosable } from '../../support/database/unclosable.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftedScan, exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const statusOf = async ({ acts, institutionId, scanId }: Scenario) => (await acts.getScan(institutionId, scanId)).status

const closeDue = ({ database, acts, clock }: Scenario): Promise<number> =>
  closeDueScans({
    lookups: createLookups(database.knex),
    now: () => clock.now,
    closeScanWhenDue: acts.closeScanWhenDue,
  })()

const dueOnThe18th = () => launchedScan(database.current, exampleSettings({ closesAt: lastMinuteOf('2026-12-18') }))
const dueOnThe19th = () => launchedScan(database.current, exampleSettings({ closesAt: lastMinuteOf('2026-12-19') }))

test('a scan is closed when its closing date has passed in the Netherlands, and not before', async () => {
  const [first, second] = [await dueOnThe18th(), await dueOnThe19th()]
  first.clock.now = new Date('2026-12-18T22:59:59Z')
  expect(await closeDue(first)).toBe(0)
  first.clock.now = new Date('2026-12-18T23:00:00Z')
  expect(await closeDue(first)).toBe(1)
  expect([await statusOf(first), await statusOf(second)]).toEqual(['closed', 'open'])
})

test('a draft whose closing date has passed stays a draft', async () => {
  const scenario = await draftedScan(database.current)
  scenario.clock.now = new Date('2027-01-01T12:00:00Z')
  expect(await closeDue(scenario)).toBe(0)
  expect(await statusOf(scenario)).toBe('draft')
})

test('two processes together close the scans of several institutions once', async () => {
  const scenarios = [await dueOnThe18th(), await dueOnThe18th(), await dueOnThe18th()]
  const [one, other] = scenarios as [Scenario, Scenario, Scenario]
  one.clock.now = other.clock.now = new Date('2026-12-19T12:00:00Z')
  const closed = await Promise.all([closeDue(one), closeDue(other)])
  expect(closed[0] + closed[1]).toBe(3)
  expect(await Promise.all(scenarios.map(statusOf))).toEqual(['closed', 'closed', 'closed'])
})

test('a scan that cannot be closed does not keep the others open, and is reported', async () => {
  const stuck = await draftedScan(database.current)
  await makeUnclosable(stuck)
  await stuck.acts.launchScan(operatorIn(stuck.institutionId), stuck.scanId, launchChecks)
  const others = [await dueOnThe18th(), await dueOnThe18th()]
  stuck.clock.now = new Date('2026-12-19T12:00:00Z')
  await expect(closeDue(stuck)).rejects.toThrow('failed for 1 of 3 scans')
  expect(await Promise.all([stuck, ...others].map(statusOf))).toEqual(['open', 'closed', 'closed'])
})

test('the clock leaves open a scan whose closing date was just moved', async () => {
  const scenario = await launchedScan(database.current)
  const { acts, clock, institutionId, scanId } = scenario
  await acts.moveClosingTime(operatorIn(institutionId), scanId, lastMinuteOf('2027-01-31'))
  clock.now = new Date('2026-12-19T12:00:00Z')
  expect(await acts.closeScanWhenDue(institutionId, scanId)).toEqual({ ok: false, reason: 'not-due' })
  expect((await acts.getScan(institutionId, scanId)).status).toBe('open')
})

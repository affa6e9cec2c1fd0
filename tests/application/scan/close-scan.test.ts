import { expect, test } from 'vitest'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { buildReport } from '../../../src/domain/report/report.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows, keptTallies } from '../../support/database/kept-rows.ts'
import { makeUnclosable } from '../../support/database/unclosable.ts'
import { readyRespondent, seatedRespondent, sentSheets } from '../../support/people/respondent.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftedScan, exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const close = ({ acts, institutionId, scanId }: Scenario) => acts.closeScan(operatorIn(institutionId), scanId)
const report = ({ acts, institutionId, scanId }: Scenario) => acts.getReport(institutionId, scanId)

/** One of the board, two coaches (one too few to be shown) and five teachers (just enough). */
const scanWithHiddenCoaches = async () => {
  const scenario = await launchedScan(database.current)
  await sentSheets(scenario, 'board', 1)
  await sentSheets(scenario, 'coaches', 2)
  await sentSheets(scenario, 'teachers', 5)
  return scenario
}

test('the counts of a hidden group are deleted, and those of a shown group are kept to the last cell', async () => {
  const scenario = await scanWithHiddenCoaches()
  const counted = await keptTallies(scenario)
  expect(await close(scenario)).toMatchObject({ ok: true, scan: { status: 'closed', closedAt: scenario.clock.now } })
  expect(Object.keys(counted.coaches ?? {})).toEqual(FACTOR_KEYS)
  expect(await keptTallies(scenario)).toEqual({ ...counted, coaches: {} })
})

test('tickets, keys and drafts of people who did not send are deleted', async () => {
  const scenario = await launchedScan(database.current)
  await readyRespondent(scenario, 'teachers')
  await seatedRespondent(scenario, 'board')
  expect([await keptRows(scenario, 'tickets'), await keptRows(scenario, 'ticket_keys')]).toEqual([2, 2])
  await close(scenario)
  expect([await keptRows(scenario, 'tickets'), await keptRows(scenario, 'ticket_keys')]).toEqual([0, 0])
})

test('another scan of the institution keeps its tickets and counts', async () => {
  const scenario = await launchedScan(database.current)
  const { acts, institutionId } = scenario
  const other = { ...scenario, scanId: await acts.draftScan(operatorIn(institutionId), exampleSettings()) }
  await acts.launchScan(operatorIn(institutionId), other.scanId, launchChecks)
  await sentSheets(other, 'coaches', 1)
  await seatedRespondent(other, 'board')
  const counted = await keptTallies(other)
  await close(scenario)
  expect(await keptTallies(other)).toEqual(counted)
  expect(await keptRows(scenario, 'tickets')).toBe(1)
})

test('the stored report is the report built from the counts', async () => {
  const scenario = await scanWithHiddenCoaches()
  const counted = await keptTallies(scenario)
  await close(scenario)
  const { title, referenceDate, coachTitle, groups } = exampleSettings()
  const built = buildReport(
    {
      ...{ institution: 'ROC Voorbeeld', title, referenceDate, coachTitle, groups, edition: 'standard-1' },
      ...{
        openedOn: '2026-11-20',
        closedOn: '2026-11-20',
        launchChecks: { ...launchChecks, on: '2026-11-20' },
        factors: FACTOR_KEYS,
        moments: ['current', 'desired'],
      },
    },
    counted,
  )
  expect(await report(scenario)).toEqual(built)
  expect(built.groups.map(({ key, shown }) => [key, shown])).toEqual([
    ['board', true],
    ['coaches', false],
    ['teachers', true],
  ])
})

test('a scan that the clock closes late has its closing date as its day of closing', async () => {
  const scenario = await launchedScan(database.current)
  scenario.clock.now = new Date('2026-12-21T03:00:00Z')
  await close(scenario)
  expect(await report(scenario)).toMatchObject({ openedOn: '2026-11-20', closedOn: '2026-12-18' })
})

test('closing is final: a second time changes nothing', async () => {
  const scenario = await scanWithHiddenCoaches()
  await close(scenario)
  const first = await report(scenario)
  expect(await close(scenario)).toEqual({ ok: false, reason: 'already-closed' })
  expect(await report(scenario)).toEqual(first)
})

test('when two members close a scan at once, one of them does', async () => {
  const scenario = await scanWithHiddenCoaches()
  const results = await Promise.all([close(scenario), close(scenario)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results).toContainEqual({ ok: false, reason: 'already-closed' })
})

test('a draft cannot be closed', async () => {
  expect(await close(await draftedScan(database.current))).toEqual({ ok: false, reason: 'not-open' })
})

test('a close that fails leaves the scan open and loses nothing', async () => {
  const scenario = await draftedScan(database.current)
  await makeUnclosable(scenario)
  await scenario.acts.launchScan(operatorIn(scenario.institutionId), scenario.scanId, launchChecks)
  await seatedRespondent(scenario, 'board')
  await expect(close(scenario)).rejects.toThrow('edition')
  expect(await scenario.acts.getScan(scenario.institutionId, scenario.scanId)).toMatchObject({ status: 'open' })
  expect(await keptRows(scenario, 'tickets')).toBe(1)
})

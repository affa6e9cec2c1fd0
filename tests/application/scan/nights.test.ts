import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { sentSheets } from '../../support/people/respondent.ts'
import { exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const byGroup = async ({ acts, institutionId, scanId }: Scenario) => {
  const { groups } = await acts.getScan(institutionId, scanId)
  const nights = await acts.readNights(institutionId, scanId)
  return Object.fromEntries(groups.map(({ id, key }) => [key, nights.get(id) ?? []]))
}

const everyMinute = ({ acts }: Scenario) => acts.jobs.find(({ name }) => name === 'count nights')?.work()

/** Coaches without a number of people invited, and four teachers invited, which is too few. */
const settings = exampleSettings({
  groups: [
    { key: 'board', label: null, visibility: { mode: 'on-record' }, invited: 3 },
    { key: 'coaches', label: null, visibility: { mode: 'protected', threshold: 3 }, invited: null },
    { key: 'teachers', label: null, visibility: { mode: 'protected', threshold: 5 }, invited: 4 },
  ],
})

test('each day begins with one count per group, and a group that is too small has none', async () => {
  const scan = await launchedScan(database.current, settings)
  await sentSheets(scan, 'board', 1)
  await sentSheets(scan, 'coaches', 2)
  await sentSheets(scan, 'teachers', 4)
  scan.clock.now = new Date('2026-11-20T23:00:30Z')
  await everyMinute(scan)
  await sentSheets(scan, 'coaches', 2)
  await sentSheets(scan, 'teachers', 2)
  scan.clock.now = new Date('2026-11-21T12:00:00Z')
  await everyMinute(scan)
  scan.clock.now = new Date('2026-11-22T00:00:00Z')
  await everyMinute(scan)
  expect(await byGroup(scan)).toEqual({
    board: [
      { day: '2026-11-21', responses: 1 },
      { day: '2026-11-22', responses: 1 },
    ],
    coaches: [{ day: '2026-11-22', responses: 4 }],
    teachers: [],
  })
})

test('two processes count a night once, and the first count stays', async () => {
  const scan = await launchedScan(database.current)
  const other = await launchedScan(database.current)
  await everyMinute(scan)
  await sentSheets(scan, 'board', 2)
  await everyMinute(other)
  expect((await byGroup(scan)).board).toEqual([{ day: '2026-11-20', responses: 0 }])
})

test('closing a scan deletes the counts of the nights, and no count is added afterwards', async () => {
  const scan = await launchedScan(database.current)
  await everyMinute(scan)
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  scan.clock.now = new Date('2026-11-21T12:00:00Z')
  await everyMinute(scan)
  expect(Object.values(await byGroup(scan)).flat()).toEqual([])
})

test('a stricter rule also holds for earlier nights', async () => {
  const scan = await launchedScan(database.current, settings)
  await sentSheets(scan, 'board', 1)
  await sentSheets(scan, 'coaches', 3)
  await everyMinute(scan)
  expect((await byGroup(scan)).coaches).toEqual([{ day: '2026-11-20', responses: 3 }])
  const rules = new Map([['coaches', { mode: 'protected', threshold: 4 } as const]])
  await scan.acts.tightenVisibility(operatorIn(scan.institutionId), scan.scanId, rules)
  expect(await byGroup(scan)).toMatchObject({ coaches: [], board: [{ responses: 1 }] })
})

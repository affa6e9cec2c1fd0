import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { seatedRespondent, sentSheets } from '../../support/people/respondent.ts'
import { draftedScan, exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

/** The database itself holds these rules, also against SQL that is written by hand as the application's role. */
const database = useDatabase()

const sql = ({ database, institutionId }: Scenario, statement: string) =>
  withInstitution(database.knex, institutionId, (trx) => trx.raw(statement))

const change = ({ scanId, ...scenario }: Scenario, changes: string) =>
  sql({ scanId, ...scenario }, `update scans set ${changes} where id = '${scanId}'`)

const changeGroup = (scenario: Scenario, key: string, changes: string) =>
  sql(scenario, `update stakeholder_groups set ${changes} where scan_id = '${scenario.scanId}' and key = '${key}'`)

const addGroup = (scenario: Scenario) =>
  sql(
    scenario,
    `insert into stakeholder_groups (institution_id, scan_id, key, position, visibility, code)
     values ('${scenario.institutionId}', '${scenario.scanId}', 'students', 3, 'on-record', 'ABCD2345')`,
  )

const frozen = (constraint: 'scans_frozen' | 'stakeholder_groups_frozen') =>
  expect.objectContaining({ code: '23514', constraint })

test.each([
  ['an earlier closing day', "closes_at = '2026-12-17 22:59Z'"],
  ['an earlier closing time on the same day', "closes_at = '2026-12-18 22:58Z'"],
  ['another title', "title = 'Anders'"],
  ['another day to speak about', "reference_date = '2026-10-31'"],
  ['another name for the coaches', "coach_plural = 'coaches'"],
  ['another edition', "edition = 'standard-2'"],
  ['another further set', `sets = '[{"key": "levels", "edition": "levels-1", "factors": ["W1"]}]'`],
  ['another group to guess about', `expectations = '[{"group": "board", "about": "coaches"}]'`],
  ['no wish any more', 'asks_wish = false'],
  ['no remarks any more', 'takes_remarks = false'],
  ['another moment of opening', "opened_at = opened_at - interval '1 day'"],
  ['a way back to draft', "status = 'draft', opened_at = null"],
])('a launched scan refuses %s', async (_, changes) => {
  await expect(change(await launchedScan(database.current), changes)).rejects.toEqual(frozen('scans_frozen'))
})

test.each([
  ['a lower threshold', 'teachers', 'threshold = 4'],
  ['being on the record after all', 'coaches', "visibility = 'on-record', threshold = null"],
  ['fewer people invited', 'teachers', 'invited = 119'],
  ['no number of people invited any more', 'teachers', 'invited = null'],
  ['another name', 'teachers', "label = 'Docententeam'"],
  ['another key', 'teachers', "key = 'staff'"],
  ['another code', 'teachers', "code = 'ABCD2345'"],
  ['another place', 'teachers', 'position = 9'],
])('a group of a launched scan refuses %s', async (_, key, changes) => {
  const changed = changeGroup(await launchedScan(database.current), key, changes)
  await expect(changed).rejects.toEqual(frozen('stakeholder_groups_frozen'))
})

test('a launched scan refuses to gain or lose a group', async () => {
  const scenario = await launchedScan(database.current)
  await expect(addGroup(scenario)).rejects.toEqual(frozen('stakeholder_groups_frozen'))
  const removed = sql(scenario, `delete from stakeholder_groups where scan_id = '${scenario.scanId}'`)
  await expect(removed).rejects.toEqual(frozen('stakeholder_groups_frozen'))
  expect(await keptRows(scenario, 'stakeholder_groups')).toBe(3)
})

test('a group of a draft can not be moved into a launched scan', async () => {
  const scenario = await launchedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  const draftId = await acts.draftScan(operatorIn(institutionId), exampleSettings())
  await sql(scenario, `update stakeholder_groups set key = 'students' where scan_id = '${draftId}' and key = 'board'`)
  const moved = sql(scenario, `update stakeholder_groups set scan_id = '${scanId}' where key = 'students'`)
  await expect(moved).rejects.toEqual(frozen('stakeholder_groups_frozen'))
})

test('a launched scan accepts a later closing date, a stricter rule and more people invited', async () => {
  const scenario = await launchedScan(database.current)
  await change(scenario, "closes_at = '2026-12-19 22:59Z'")
  await changeGroup(scenario, 'teachers', 'threshold = 6, invited = 121')
  await changeGroup(scenario, 'board', "visibility = 'protected', threshold = 3")
  const scan = await scenario.acts.getScan(scenario.institutionId, scenario.scanId)
  expect(scan).toMatchObject({ closesAt: lastMinuteOf('2026-12-19') })
  expect(scan.groups.map(({ visibility, invited }) => ({ visibility, invited }))).toEqual([
    { visibility: { mode: 'protected', threshold: 3 }, invited: 3 },
    { visibility: { mode: 'protected', threshold: 3 }, invited: 8 },
    { visibility: { mode: 'protected', threshold: 6 }, invited: 121 },
  ])
})

test('a closed scan accepts no change, not even those that an open scan accepts', async () => {
  const scenario = await launchedScan(database.current)
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  for (const changes of ["status = 'open', closed_at = null", "closes_at = '2027-01-01 22:59Z'", 'closed_at = now()'])
    await expect(change(scenario, changes)).rejects.toEqual(frozen('scans_frozen'))
  const stricter = changeGroup(scenario, 'teachers', 'threshold = 6')
  await expect(stricter).rejects.toEqual(frozen('stakeholder_groups_frozen'))
})

test('everything of a draft may change, but it can not be closed', async () => {
  const scenario = await draftedScan(database.current)
  await change(scenario, "title = 'Anders', closes_at = '2026-11-30 22:59Z', asks_wish = false")
  await changeGroup(scenario, 'teachers', "threshold = 3, label = 'Docententeam'")
  await addGroup(scenario)
  const closed = change(scenario, "status = 'closed', opened_at = now(), closed_at = now()")
  await expect(closed).rejects.toEqual(frozen('scans_frozen'))
})

test.each(['draft', 'open', 'closed'])('a scan that is %s can be deleted as a whole', async (status) => {
  const scenario = await (status === 'draft' ? draftedScan : launchedScan)(database.current)
  if (status !== 'draft') {
    await sentSheets(scenario, 'board', 1, { current: 1, desired: 3, remark: 'Meer tijd' })
    await seatedRespondent(scenario, 'coaches')
  }
  if (status === 'closed') await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  await sql(scenario, `delete from scans where id = '${scenario.scanId}'`)
  const tables = ['scans', 'stakeholder_groups', 'tickets', 'ticket_keys', 'tallies', 'remarks', 'reports']
  expect(await Promise.all(tables.map((table) => keptRows(scenario, table)))).toEqual(tables.map(() => 0))
})

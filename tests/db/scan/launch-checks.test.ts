import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { InstitutionId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftedScan, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const sql = ({ database, institutionId }: Scenario, statement: string) =>
  withInstitution(database.knex, institutionId, (trx) => trx.raw(statement))

test('a launch keeps the answers of the board with name and day, and a refused launch keeps nothing', async () => {
  const scenario = await draftedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  expect(await acts.findLaunchChecks(institutionId, scanId)).toBeNull()
  const answered = { ...launchChecks, officer: 'not-applicable', officerReason: 'Er is er geen.', council: 'not-asked' }
  await acts.launchScan(operatorIn(institutionId), scanId, { ...launchChecks, ...answered } as typeof launchChecks)
  const kept = { ...answered, by: 'Bea Bestuur', on: '2026-11-20' }
  expect(await acts.findLaunchChecks(institutionId, scanId)).toEqual(kept)
  expect(await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)).toMatchObject({
    reason: 'already-launched',
  })
  expect(await acts.findLaunchChecks(institutionId, scanId)).toEqual(kept)
})

test('a scan whose answers can not be kept is not launched', async () => {
  const { acts, institutionId, scanId } = await draftedScan(database.current)
  const launching = acts.launchScan(operatorIn(institutionId), scanId, {
    ...launchChecks,
    officerReason: 'Wel ingelicht',
  })
  await expect(launching).rejects.toMatchObject({ constraint: 'launch_checks_reason' })
  expect((await acts.getScan(institutionId, scanId)).status).toBe('draft')
})

test.each([
  ['a change', `update launch_checks set council = 'not-asked'`],
  ['a loss', 'delete from launch_checks'],
])('the application can not make %s', async (_, statement) => {
  const scenario = await launchedScan(database.current)
  await expect(sql(scenario, statement)).rejects.toMatchObject({ code: '42501' })
})

test.each([
  ['unread texts', 'texts_read', 'false', 'launch_checks_texts_read'],
  ['another answer about the council', 'council', `'perhaps'`, 'launch_checks_council'],
  ['another answer about the officer', 'officer', `'perhaps'`, 'launch_checks_officer'],
  ['no reason', 'officer', `'not-applicable'`, 'launch_checks_reason'],
  ['nobody who answers', 'answered_by', `''`, 'launch_checks_lengths'],
])('the table refuses %s', async (_, column, value, constraint) => {
  const scenario = await draftedScan(database.current)
  const values: Readonly<Record<string, string>> = {
    institution_id: `'${scenario.institutionId}'`,
    scan_id: `'${scenario.scanId}'`,
    officer: `'informed'`,
    officer_reason: `''`,
    council: `'asked'`,
    texts_read: 'true',
    answered_by: `'Bea'`,
    answered_on: `'2026-11-20'`,
    [column]: value,
  }
  const insert = `insert into launch_checks (${Object.keys(values)}) values (${Object.values(values)})`
  await expect(sql(scenario, insert)).rejects.toMatchObject({ constraint })
})

test('another institution can neither see nor add launch checks, and they are deleted with their scan', async () => {
  const scenario = await launchedScan(database.current)
  const stranger = await draftedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  expect(await acts.findLaunchChecks(stranger.institutionId as InstitutionId, scanId)).toBeNull()
  const insert = (institution: string) => `insert into launch_checks values
    ('${institution}', '${scanId}', 'informed', '', 'asked', true, 'Bea', '2026-11-20')`
  await expect(sql(stranger, insert(institutionId))).rejects.toMatchObject({ code: '42501' })
  await expect(sql(stranger, insert(stranger.institutionId))).rejects.toMatchObject({
    constraint: 'launch_checks_scan',
  })
  await sql(scenario, `delete from scans where id = '${scanId}'`)
  expect(await keptRows(scenario, 'launch_checks')).toBe(0)
})

test('a report that is older than the launch checks can still be read', async () => {
  const scenario = await launchedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  await acts.closeScan(operatorIn(institutionId), scanId)
  expect((await acts.getReport(institutionId, scanId)).launchChecks).toEqual({ ...launchChecks, on: '2026-11-20' })
  const older = `update reports set report = (report::jsonb - 'launchChecks')::json`
  await database.asOwner((owner) => owner.raw(older))
  expect((await acts.getReport(institutionId, scanId)).launchChecks).toBeNull()
  expect((await acts.getDossier(institutionId, scanId)).report.launchChecks).toBeNull()
})

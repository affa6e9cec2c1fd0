import { expect, test } from 'vitest'
import { createInTransaction } from '../../../src/db/in-transaction.ts'
import { clockIn, memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import type { AccountId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { readyRespondent } from '../../support/people/respondent.ts'
import { composeApp } from '../../support/servers/app.ts'
import { answerAndClose } from '../../support/stories/closed-scan.ts'
import { draftedScan, launchedScan, onRecordSettings, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

/** Closed on 20 November 2026, with remarks, an agreement and a report. */
const closedScan = async (): Promise<Scenario> => {
  const scan = await launchedScan(database.current, onRecordSettings())
  for (let sheet = 0; sheet < 12; sheet++) {
    const respondent = await readyRespondent(scan, 'teachers', { current: 1, desired: 2, remark: 'Een toelichting' })
    await respondent.send()
  }
  await answerAndClose(scan, {})
  await scan.acts.recordAgreement(operatorIn(scan.institutionId), scan.scanId, {
    ...{ what: 'Overleg', factor: null, leads: '', joins: '', board: '', tells: '', seen: '' },
    ...{ readyOn: null, lookBackOn: null },
  })
  return scan
}

const on = async (scan: Scenario, instant: string, options = {}) => {
  scan.clock.now = new Date(instant)
  return scan.acts.deleteExpired(clockIn, options)
}
const remarksOf = ({ acts, institutionId, scanId }: Scenario) => acts.readRemarks(institutionId, scanId)
const NOTHING = { scans: 0, remarksOfScans: 0 }

test('remarks are deleted twelve months after the close, and results after three years', async () => {
  const scan = await closedScan()
  expect(await remarksOf(scan)).toHaveLength(72)
  expect(await on(scan, '2027-11-19T12:00:00Z')).toMatchObject(NOTHING)
  expect(await on(scan, '2027-11-20T12:00:00Z', { dryRun: true })).toMatchObject({ ...NOTHING, remarksOfScans: 1 })
  expect(await remarksOf(scan)).toHaveLength(72)
  expect(await on(scan, '2027-11-20T12:00:00Z')).toMatchObject({ ...NOTHING, remarksOfScans: 1 })
  expect(await remarksOf(scan)).toEqual([])
  expect(await on(scan, '2027-11-21T12:00:00Z')).toMatchObject(NOTHING)

  expect(await on(scan, '2029-11-19T12:00:00Z')).toMatchObject(NOTHING)
  expect((await scan.acts.getDossier(scan.institutionId, scan.scanId)).agreements).toHaveLength(1)
  expect(await on(scan, '2029-11-20T12:00:00Z')).toMatchObject({ ...NOTHING, scans: 1 })
  expect(await scan.acts.listScans(scan.institutionId)).toEqual([])
  for (const table of ['scans', 'stakeholder_groups', 'tallies', 'reports', 'actions', 'remarks']) {
    expect({ table, rows: await keptRows(scan, table) }).toEqual({ table, rows: 0 })
  }
})

test('an open scan is kept, however old it is', async () => {
  const scan = await launchedScan(database.current)
  expect(await on(scan, '2031-01-01T12:00:00Z')).toMatchObject(NOTHING)
  expect(await scan.acts.listScans(scan.institutionId)).toHaveLength(1)
})

test('the clock deletes expired rows every day', async () => {
  const scan = await closedScan()
  scan.clock.now = new Date('2027-12-01T12:00:00Z')
  await scan.acts.jobs.find(({ name }) => name === 'delete expired')?.work()
  expect(await remarksOf(scan)).toEqual([])
})

test('lines of the audit log are deleted after twelve months, and never earlier, whatever the application asks', async () => {
  const scan = await draftedScan(database.current)
  const log = (at: Date) =>
    createInTransaction(database.current.knex)(scan.institutionId, ({ auditLog }) =>
      auditLog.add({
        at,
        actor: memberIn(scan.institutionId, crypto.randomUUID() as AccountId),
        act: 'publish-feedback',
        scanId: scan.scanId,
        subject: null,
      }),
    )
  await log(new Date('2020-05-01T12:00:00Z'))
  await log(new Date())
  expect(await on(scan, '2026-11-24T12:00:00Z')).toEqual({ ...NOTHING, auditLines: 1 })
  expect(await keptRows(scan, 'audit_log')).toBe(1)
  await database.current.knex.raw(`select delete_audit_lines_before('2999-01-01')`)
  expect(await keptRows(scan, 'audit_log')).toBe(1)
})

test('a scan that cannot be deleted does not keep its remarks or old lines of the log, and the fault is reported', async () => {
  const scan = await closedScan()
  const blocked = composeApp(database.current, {
    now: () => new Date('2029-11-20T12:00:00Z'),
    environment: { LEDGER_DIR: '/dev/null/no' },
  })
  await expect(blocked.deleteExpired(clockIn)).rejects.toThrow('scans that keep what is expired: 1')
  expect(await remarksOf(scan)).toEqual([])
  expect(await keptRows(scan, 'scans')).toBe(1)
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { End } from '../../../src/application/operations/ledger-ports.ts'
import { ledgerFile } from '../../../src/db/operations/ledger-file.ts'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { readyRespondent } from '../../support/people/respondent.ts'
import { composeApp, type TestApp } from '../../support/servers/app.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { institutionWithPeople } from '../../support/stories/office.ts'
import { exampleSettings, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()
const NOTHING = { closed: 0, erased: 0, institutions: 0, unreadable: 0 }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-replay-'))
})
afterEach(() => rm(folder, { recursive: true }))

const clock = { now: new Date('2026-11-20T12:00:00Z') }
const started = (): TestApp =>
  composeApp(database.current, { now: () => clock.now, environment: { LEDGER_DIR: folder } })

const drafted = async (acts = started()): Promise<Scenario> => {
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings())
  return { database: database.current, acts, clock, institutionId, scanId }
}
const opened = async (): Promise<Scenario> => {
  const scan = await drafted()
  await scan.acts.launchScan(operatorIn(scan.institutionId), scan.scanId, launchChecks)
  return scan
}
const inLedger = (...ends: readonly End[]) => Promise.all(ends.map((end) => ledgerFile(folder).write(end)))
const statusOf = async ({ acts, institutionId, scanId }: Scenario) => (await acts.getScan(institutionId, scanId)).status

test('closing a scan writes a line in the ledger', async () => {
  const { acts, institutionId, scanId } = await opened()
  await acts.closeScan(operatorIn(institutionId), scanId)
  expect((await ledgerFile(folder).read()).ends).toEqual([
    { kind: 'scan-closed', institutionId, scanId, at: clock.now },
  ])
  expect(await started().replayEnds()).toEqual(NOTHING)
})

test('a scan that a backup reopened is closed with its original closing time, and takes no answer', async () => {
  const scan = await opened()
  const { institutionId, scanId } = scan
  const sent = await readyRespondent(scan, 'teachers')
  await sent.send()
  const late = await readyRespondent(scan, 'teachers')
  const at = new Date('2026-12-01T08:00:00Z')
  await inLedger({ kind: 'scan-closed', institutionId, scanId, at })
  expect(await started().replayEnds()).toEqual({ ...NOTHING, closed: 1 })
  expect(await scan.acts.getScan(institutionId, scanId)).toMatchObject({ status: 'closed', closedAt: at })
  expect(await late.send()).not.toMatchObject({ ok: true })
  expect(await keptRows(scan, 'tickets')).toBe(0)
  expect((await scan.acts.getReport(institutionId, scanId)).title).toBe(exampleSettings().title)
  expect(await started().replayEnds()).toEqual(NOTHING)
})

test('a scan that a backup turned back into a draft is erased, because its links were in use', async () => {
  const scan = await drafted()
  const { institutionId, scanId } = scan
  await inLedger({ kind: 'scan-closed', institutionId, scanId, at: clock.now })
  expect(await started().replayEnds()).toEqual({ ...NOTHING, erased: 1 })
  expect(await keptRows(scan, 'scans')).toBe(0)
})

test('a scan and an institution that a backup brought back are erased again, without a second receipt', async () => {
  const scan = await opened()
  const other = await started().createInstitution('ROC Anders', [])
  const { institutionId, scanId } = scan
  const at = clock.now
  await inLedger({ kind: 'scan-closed', institutionId, scanId, at }, { kind: 'scan-erased', institutionId, scanId, at })
  expect(await started().replayEnds()).toEqual({ ...NOTHING, erased: 1 })
  expect(await keptRows(scan, 'receipts')).toBe(0)
  await inLedger({ kind: 'institution-erased', institutionId, at })
  expect(await started().replayEnds()).toEqual({ ...NOTHING, institutions: 1 })
  expect(await started().replayEnds()).toEqual(NOTHING)
  expect(await started().countInstitution(other)).not.toBeNull()
})

test('a line that names the scan of another institution ends nothing', async () => {
  const scan = await opened()
  const other = await started().createInstitution('ROC Anders', [])
  const at = clock.now
  for (const kind of ['scan-closed', 'scan-erased'] as const) {
    await inLedger({ kind, institutionId: other, scanId: scan.scanId, at })
    expect(await started().replayEnds()).toEqual(NOTHING)
  }
  expect(await statusOf(scan)).toBe('open')
})

test('a scan that is not in the ledger is left as it is', async () => {
  const scan = await opened()
  await inLedger({ kind: 'scan-closed', institutionId: scan.institutionId, scanId: scan.scanId, at: clock.now })
  const other = await started().draftScan(operatorIn(scan.institutionId), exampleSettings({ title: 'Een andere' }))
  await started().replayEnds()
  expect(await statusOf({ ...scan, scanId: other })).toBe('draft')
})

test('a close or erasure that cannot be written in the ledger does not happen', async () => {
  const scan = await opened()
  const blocked = composeApp(database.current, { now: () => clock.now, environment: { LEDGER_DIR: '/dev/null/no' } })
  await expect(blocked.closeScan(operatorIn(scan.institutionId), scan.scanId)).rejects.toThrow()
  expect(await statusOf(scan)).toBe('open')
  await expect(
    blocked.eraseScan({ ...memberIn(scan.institutionId, crypto.randomUUID() as never), name: 'Bea' }, scan.scanId),
  ).rejects.toThrow()
  expect(await statusOf(scan)).toBe('open')
})

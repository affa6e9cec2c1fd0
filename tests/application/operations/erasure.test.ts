import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ledgerFile } from '../../../src/db/operations/ledger-file.ts'
import { memberIn } from '../../../src/domain/account/actor.ts'
import { ROWS_OF_INSTITUTION, ROWS_OF_SCAN } from '../../../src/domain/operations/erased-rows.ts'
import { useDatabase } from '../../support/database/database.ts'
import { type Filled, fillEveryColumn, forgetRulesOfTexts, referencesOf } from '../../support/database/every-column.ts'
import { standsIn, wholeDump } from '../../support/database/whole-dump.ts'
import { composeApp } from '../../support/servers/app.ts'

const database = useDatabase()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-erasure-'))
  await database.asOwner(forgetRulesOfTexts)
})
afterAll(() => rm(folder, { recursive: true }))

const GOES = 'verdwijn-woord'
const STAYS = 'blijf-woord'
const member = ({ institutionId, accountId }: Filled) => ({
  ...memberIn(institutionId, accountId),
  name: 'Bea Bestuur',
})

const app = () => composeApp(database.current, { environment: { LEDGER_DIR: folder } })
const filled = async () => ({
  goes: await database.asOwner((owner) => fillEveryColumn(owner, GOES)),
  stays: await database.asOwner((owner) => fillEveryColumn(owner, STAYS)),
})
const dump = () => database.asOwner(wholeDump)
const linesWith = (text: string, mark: string) =>
  text.split('\n').filter((line) => line.includes(mark) || line.includes(Buffer.from(mark).toString('hex')))

test('a dump holds no word of an erased institution, and every word of another one', async () => {
  const { goes, stays } = await filled()
  const before = await dump()
  expect(linesWith(before, GOES).length).toBeGreaterThan(20)
  const receipt = await app().eraseInstitution(goes.institutionId)
  expect(receipt?.rows).toMatchObject({ institutions: 1, scans: 1, accounts: 1, audit_log: 1, actions: 1 })
  const after = await dump()
  expect(linesWith(after, GOES)).toEqual([])
  for (const id of [goes.institutionId, goes.scanId, goes.accountId]) expect(standsIn(after, id)).toBe(false)
  expect(linesWith(after, STAYS)).toEqual(linesWith(before, STAYS))
  expect(standsIn(after, stays.scanId)).toBe(true)
})

test('a dump holds no word of an erased scan, and its institution keeps everything else', async () => {
  const { goes } = await filled()
  const before = await dump()
  const receipt = await app().eraseScan(member(goes), goes.scanId)
  expect(receipt).toMatchObject({
    by: 'Bea Bestuur',
    scanId: goes.scanId,
    rows: { scans: 1, mailings: 1, actions: 1 },
  })
  const after = await dump()
  const left = (table: string) => linesWith(after, `${GOES} ${table}.`)
  for (const table of Object.keys(ROWS_OF_SCAN)) expect({ table, left: left(table) }).toEqual({ table, left: [] })
  for (const place of ['audit_log', 'sessions.sess', 'pgboss']) expect(linesWith(after, `${GOES} ${place}`)).toEqual([])
  for (const table of ['institutions', 'accounts', 'rubric_editions']) expect(left(table)).not.toEqual([])
  const lines = await database.asOwner((owner) => owner('audit_log').where({ scan_id: goes.scanId }))
  expect(lines).toMatchObject([{ act: 'delete-scan', subject: receipt?.id, account_id: goes.accountId }])
  expect(linesWith(after, STAYS)).toEqual(linesWith(before, STAYS))
})

test('the receipt leaves out counts that nobody may know', async () => {
  const { goes } = await filled()
  const receipt = await app().eraseScan(member(goes), goes.scanId)
  const tables = Object.keys(receipt?.rows ?? {})
  expect(tables).toContain('invited_addresses')
  // The number of rows in each of these rises or falls with every answer.
  for (const table of ['tickets', 'ticket_keys', 'invitations', 'letters', 'tallies', 'nightly_counts', 'remarks']) {
    expect(tables).not.toContain(table)
  }
})

test('the receipt knows every table that refers to a scan or an institution', async () => {
  const references = await database.asOwner(referencesOf)
  const below = (...roots: string[]): ReadonlySet<string> => {
    const found = new Set(roots)
    for (const _ of references) {
      for (const { table, to } of references) if (found.has(to)) found.add(table)
    }
    return found
  }
  expect([...below('scans')].sort()).toEqual(Object.keys(ROWS_OF_SCAN).sort())
  const ofAccounts = [...below('accounts')].filter((table) => table !== 'accounts' && !below('institutions').has(table))
  expect([...below('institutions'), 'accounts', ...ofAccounts].sort()).toEqual(
    [...Object.keys(ROWS_OF_SCAN), ...Object.keys(ROWS_OF_INSTITUTION), ...ofAccounts].sort(),
  )
})

test('an account that also belongs to another institution stays', async () => {
  const { goes, stays } = await filled()
  await database.asOwner((owner) =>
    owner('memberships').insert({
      ...{ institution_id: stays.institutionId, account_id: goes.accountId, role: 'board' },
    }),
  )
  expect((await app().eraseInstitution(goes.institutionId))?.rows).toMatchObject({ accounts: 0 })
  const accounts = await database.asOwner((owner) => owner('accounts').pluck('id'))
  expect(accounts).toContain(goes.accountId)
})

test('what is already gone cannot be erased again', async () => {
  const { goes } = await filled()
  const { eraseInstitution, eraseScan } = app()
  await eraseScan(member(goes), goes.scanId)
  expect(await eraseScan(member(goes), goes.scanId)).toBeNull()
  await eraseInstitution(goes.institutionId)
  expect(await eraseInstitution(goes.institutionId)).toBeNull()
})

test('an institution cannot erase a scan of another institution', async () => {
  const { goes, stays } = await filled()
  expect(await app().eraseScan(member(goes), stays.scanId)).toBeNull()
  expect(standsIn(await dump(), stays.scanId)).toBe(true)
})

test('the application cannot delete log lines of an existing scan, nor an account with a membership', async () => {
  const { goes } = await filled()
  const { knex } = database.current
  await knex.raw('select delete_audit_lines_of_gone_scan(?, ?)', [goes.institutionId, goes.scanId])
  await knex.raw('select delete_accounts_without_institution(?::uuid[])', [[goes.accountId]])
  const text = await dump()
  expect(linesWith(text, `${GOES} audit_log.`)).not.toEqual([])
  expect(linesWith(text, `${GOES} accounts.`)).not.toEqual([])
})

test('the ledger holds what was erased, by id only', async () => {
  const { goes } = await filled()
  const { eraseInstitution, eraseScan } = app()
  await eraseScan(member(goes), goes.scanId)
  await eraseInstitution(goes.institutionId)
  const { ends } = await ledgerFile(folder).read()
  expect(ends.filter(({ institutionId }) => institutionId === goes.institutionId)).toEqual([
    { kind: 'scan-erased', institutionId: goes.institutionId, scanId: goes.scanId, at: expect.any(Date) },
    { kind: 'institution-erased', institutionId: goes.institutionId, at: expect.any(Date) },
  ])
})

import { expect, test } from 'vitest'
import { addressHash } from '../../../src/application/inviting/address-hash.ts'
import { keyRing } from '../../../src/application/key-ring.ts'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { keyFor, mailedKey } from '../../support/people/keys.ts'
import { readyRespondent, respondentWith } from '../../support/people/respondent.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftedScan, exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const invite = ({ acts, institutionId, scanId }: Scenario, group: string, ...addresses: readonly string[]) =>
  acts.inviteAddressees(
    operatorIn(institutionId),
    scanId,
    addresses.map((address) => ({ address, group })),
  )
const withdraw = ({ acts, institutionId, scanId }: Scenario, address: string) =>
  acts.withdrawInvitation(operatorIn(institutionId), scanId, address)
const invitedIn = async ({ acts, institutionId, scanId }: Scenario, group: string) =>
  (await acts.getScan(institutionId, scanId)).groups.find(({ key }) => key === group)?.invited

const persons = (count: number) => Array.from({ length: count }, (_, index) => `docent${index}@roc.example`)

test('everyone on a list gets a ticket, and a key is made only with the mail that carries it', async () => {
  const scenario = await draftedScan(database.current)
  expect(await invite(scenario, 'coaches', 'a@roc.example', 'b@roc.example')).toEqual({
    ok: true,
    invited: 2,
    invitedBefore: 0,
  })
  expect(await keptRows(scenario, 'tickets')).toBe(2)
  expect(await keptRows(scenario, 'invitations')).toBe(2)
  expect(await keptRows(scenario, 'ticket_keys')).toBe(0)
})

test('an address that was invited before is not invited again, whether it answered or not', async () => {
  const scenario = await launchedScan(database.current)
  const key = await mailedKey(scenario, 'coaches', 'sent@roc.example')
  await invite(scenario, 'coaches', 'waiting@roc.example')
  const respondent = respondentWith(scenario, 'coaches', key)
  await respondent.saveAll()
  expect(await respondent.send()).toEqual({ ok: true })

  const again = await invite(scenario, 'coaches', 'sent@roc.example', 'waiting@roc.example', 'new@roc.example')
  expect(again).toEqual({ ok: true, invited: 1, invitedBefore: 2 })
  expect(await keptRows(scenario, 'tickets')).toBe(2)
  expect(await invite(scenario, 'teachers', 'sent@roc.example')).toEqual({ ok: true, invited: 0, invitedBefore: 1 })
})

test('the hash of an invited address needs the secret to be of use, and differs from scan to scan', async () => {
  const scenario = await launchedScan(database.current)
  await invite(scenario, 'coaches', 'a@roc.example')
  const [kept] = await withInstitution(database.current.knex, scenario.institutionId, (trx) =>
    trx('invited_addresses').pluck('address_hash'),
  )
  const { scanId } = scenario
  const other = crypto.randomUUID() as typeof scanId
  expect(kept).toEqual(
    addressHash(keyRing('a secret that only tests know, long enough').addressHash)(scanId, 'a@roc.example'),
  )
  expect(addressHash(keyRing('another').addressHash)(scanId, 'a@roc.example')).not.toEqual(kept)
  expect(
    addressHash(keyRing('a secret that only tests know, long enough').addressHash)(other, 'a@roc.example'),
  ).not.toEqual(kept)
})

test('the number of people invited follows the list and never shrinks', async () => {
  const scenario = await launchedScan(database.current)
  expect(await invitedIn(scenario, 'coaches')).toBe(8)
  await invite(scenario, 'coaches', ...persons(8))
  expect(await invitedIn(scenario, 'coaches')).toBe(8)
  await invite(scenario, 'coaches', 'late@roc.example')
  expect(await invitedIn(scenario, 'coaches')).toBe(9)
  await withdraw(scenario, 'late@roc.example')
  expect(await invitedIn(scenario, 'coaches')).toBe(9)
})

test('a withdrawal looks the same whether somebody answered or not, and nobody can be invited again', async () => {
  const scenario = await launchedScan(database.current)
  const key = await mailedKey(scenario, 'coaches', 'sent@roc.example')
  await invite(scenario, 'coaches', 'waiting@roc.example')
  await respondentWith(scenario, 'coaches', key).saveAll()
  await respondentWith(scenario, 'coaches', key).send()
  for (const address of ['sent@roc.example', 'waiting@roc.example', 'never@roc.example']) {
    expect(await withdraw(scenario, address)).toEqual({ ok: true })
  }
  expect(await keptRows(scenario, 'tickets')).toBe(0)
  const again = await invite(scenario, 'coaches', 'sent@roc.example', 'waiting@roc.example')
  expect(again).toEqual({ ok: true, invited: 0, invitedBefore: 2 })
})

test('in a draft one address or all can be removed and invited again', async () => {
  const scenario = await draftedScan(database.current)
  await invite(scenario, 'coaches', 'a@roc.example', 'b@roc.example')
  await withdraw(scenario, 'a@roc.example')
  expect(await invite(scenario, 'teachers', 'a@roc.example')).toMatchObject({ invited: 1, invitedBefore: 0 })
  const { acts, institutionId, scanId } = scenario
  expect(await acts.clearInvitations(operatorIn(institutionId), scanId)).toEqual({ ok: true })
  expect(await keptRows(scenario, 'tickets')).toBe(0)
  expect(await keptRows(scenario, 'invited_addresses')).toBe(0)
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  expect(await acts.clearInvitations(operatorIn(institutionId), scanId)).toEqual({
    ok: false,
    reason: 'already-launched',
  })
})

test('a list with a group that is gone is refused as a whole', async () => {
  const scenario = await draftedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  const list = [
    { address: 'a@roc.example', group: 'coaches' },
    { address: 'b@roc.example', group: 'constructor' },
  ]
  expect(await acts.inviteAddressees(operatorIn(institutionId), scanId, list)).toEqual({
    ok: false,
    reason: 'group-gone',
  })
  expect(await keptRows(scenario, 'tickets')).toBe(0)
})

test('a changed draft keeps the tickets of its groups, and cannot drop a group with addresses', async () => {
  const scenario = await draftedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  await invite(scenario, 'teachers', ...persons(3))
  const [board, coaches, teachers] = exampleSettings().groups
  const groups = (...kept: readonly (typeof board)[]) => ({ groups: kept.flatMap((group) => group ?? []) })
  const changed = exampleSettings(groups(teachers && { ...teachers, invited: 2, label: 'Docenten zorg' }, board))
  expect(await acts.changeDraft(operatorIn(institutionId), scanId, changed)).toEqual({ ok: true })
  expect(await keptRows(scenario, 'tickets')).toBe(3)
  expect(await invitedIn(scenario, 'teachers')).toBe(3)
  const without = exampleSettings(groups(coaches, board))
  expect(await acts.changeDraft(operatorIn(institutionId), scanId, without)).toMatchObject({ reason: 'group-invited' })
  expect(await keptRows(scenario, 'tickets')).toBe(3)
})

test('a closed scan takes no invitations and keeps neither an address nor its hash', async () => {
  const scenario = await launchedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  await invite(scenario, 'coaches', ...persons(4))
  await keyFor(scenario, 'docent0@roc.example')
  await (await readyRespondent(scenario, 'coaches')).send()
  await acts.closeScan(operatorIn(institutionId), scanId)
  for (const table of ['tickets', 'ticket_keys', 'invitations', 'invited_addresses']) {
    expect([table, await keptRows(scenario, table)]).toEqual([table, 0])
  }
  expect(await invite(scenario, 'coaches', 'a@roc.example')).toEqual({ ok: false, reason: 'already-closed' })
  expect(await withdraw(scenario, 'a@roc.example')).toEqual({ ok: false, reason: 'already-closed' })
})

test('after its closing date a scan takes no invitations, even before it is closed', async () => {
  const scenario = await launchedScan(database.current)
  scenario.clock.now = new Date('2026-12-18T23:00:00Z')
  expect(await invite(scenario, 'coaches', 'a@roc.example')).toEqual({ ok: false, reason: 'already-closed' })
})

test('two thousand people are invited in seconds, also when the list is sent twice at once', {
  timeout: 30_000,
}, async () => {
  const scenario = await launchedScan(database.current)
  const started = performance.now()
  const both = await Promise.all([
    invite(scenario, 'teachers', ...persons(2000)),
    invite(scenario, 'teachers', ...persons(2000)),
  ])
  expect(performance.now() - started).toBeLessThan(10_000)
  expect(both).toEqual([
    { ok: true, invited: 2000, invitedBefore: 0 },
    { ok: true, invited: 0, invitedBefore: 2000 },
  ])
  expect(await keptRows(scenario, 'invitations')).toBe(2000)
})

test('another institution cannot invite', async () => {
  const scenario = await launchedScan(database.current)
  const stranger = await scenario.acts.createInstitution('ROC Ander', [])
  const list = [{ address: 'a@roc.example', group: 'coaches' }]
  await expect(scenario.acts.inviteAddressees(operatorIn(stranger), scenario.scanId, list)).rejects.toThrow(
    'scan not found',
  )
  await expect(
    scenario.acts.withdrawInvitation(operatorIn(stranger), scenario.scanId, 'a@roc.example'),
  ).rejects.toThrow('scan not found')
})

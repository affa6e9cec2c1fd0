import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import type { AccountId } from '../../../src/domain/ids.ts'
import type { InventoryChange } from '../../../src/domain/inventory/change-inventory.ts'
import { EMPTY_INVENTORY, type Inventory } from '../../../src/domain/inventory/inventory.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { fullInventory, idNumber, inventoryOf, taskOf, titleOf } from '../../support/stories/inventories.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const keep = ({ acts, institutionId }: Scenario, change: InventoryChange) =>
  acts.keepInventory(memberIn(institutionId, 'x' as AccountId), change)
const replace = ({ acts, institutionId }: Scenario, inventory: Inventory) =>
  acts.replaceInventory(memberIn(institutionId, 'x' as AccountId), inventory)
const launch = ({ acts, institutionId, scanId }: Scenario) =>
  acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
const stored = ({ acts, institutionId }: Scenario) => acts.getInventory(institutionId)
const frozen = ({ acts, institutionId, scanId }: Scenario) => acts.findFrozenInventory(institutionId, scanId)

test('an inventory starts empty, and keeps every answer as it was given', async () => {
  const office = await draftedScan(database.current)
  expect(await stored(office)).toEqual(EMPTY_INVENTORY)
  await replace(office, fullInventory())
  expect(await stored(office)).toEqual(fullInventory())
})

test('two people who each write a row at once lose nothing', async () => {
  const office = await draftedScan(database.current)
  await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      keep(office, { kind: 'title', title: titleOf(`titel ${index}`, { id: idNumber(index + 1) }) }),
    ),
  )
  expect((await stored(office)).titles).toHaveLength(8)
})

test('a change that is refused stores nothing, and one that takes an answer away says so', async () => {
  const office = await draftedScan(database.current)
  const titles = Array.from({ length: 60 }, (_, index) => titleOf('x', { id: idNumber(index + 1) }))
  await replace(office, inventoryOf({ titles }))
  const added = await keep(office, { kind: 'title', title: titleOf('y', { id: idNumber(99) }) })
  expect(added).toEqual({ ok: false, reason: 'too-many' })
  expect((await stored(office)).titles).toEqual(titles)
  const told = taskOf('T1', { filledByPeople: 2, content: 'yes' })
  expect(await keep(office, { kind: 'task', task: told })).toMatchObject({ ok: true, withdrawn: true })
  expect((await stored(office)).tasks).toEqual([{ ...told, content: null }])
})

test('a scan keeps a copy from its launch on, which no later change touches', async () => {
  const office = await draftedScan(database.current)
  await replace(office, fullInventory())
  expect(await frozen(office)).toBeNull()
  await launch(office)
  const copy = { inventory: fullInventory(), frozenOn: '2026-11-20' }
  expect(await frozen(office)).toEqual(copy)
  await keep(office, { kind: 'no-title', id: idNumber(1) })
  await keep(office, { kind: 'task', task: taskOf('S6', { state: 'not-done', need: 'later' }) })
  expect(await stored(office)).not.toEqual(fullInventory())
  expect(await frozen(office)).toEqual(copy)
})

test('the second round keeps a copy of its own', async () => {
  const office = await draftedScan(database.current)
  await replace(office, inventoryOf({ titles: [titleOf('coach')] }))
  await launch(office)
  await keep(office, { kind: 'title', title: titleOf('adviseur', { id: idNumber(2) }) })
  const { acts, institutionId } = office
  await acts.closeScan(operatorIn(institutionId), office.scanId)
  const next = await acts.startNextRound(operatorIn(institutionId), office.scanId, 'Tweede ronde')
  if (!next.ok) throw new Error('no next round')
  const second = { ...office, scanId: next.scanId }
  await launch(second)
  expect((await frozen(office))?.inventory.titles).toHaveLength(1)
  expect((await frozen(second))?.inventory.titles).toHaveLength(2)
})

test('a scan keeps no copy of an inventory in which nothing is filled in, nor does a refused launch', async () => {
  const office = await draftedScan(database.current)
  await replace(office, inventoryOf({ tasks: [taskOf('T1')] }))
  await launch(office)
  expect(await frozen(office)).toBeNull()
  await replace(office, fullInventory())
  expect(await launch(office)).toMatchObject({ reason: 'already-launched' })
  expect(await frozen(office)).toBeNull()
})

test.each([
  ['a change', `update scan_inventories set content = '{}'`],
  ['a loss', 'delete from scan_inventories'],
])('the application can not make %s in a copy', async (_, statement) => {
  const office = await draftedScan(database.current)
  await replace(office, fullInventory())
  await launch(office)
  const changed = withInstitution(database.current.knex, office.institutionId, (trx) => trx.raw(statement))
  await expect(changed).rejects.toMatchObject({ code: '42501' })
})

test('another institution sees neither the inventory nor its copy', async () => {
  const office = await draftedScan(database.current)
  const stranger = await draftedScan(database.current)
  await replace(office, fullInventory())
  await launch(office)
  expect(await stored(stranger)).toEqual(EMPTY_INVENTORY)
  expect(await frozen({ ...stranger, scanId: office.scanId })).toBeNull()
  const seen = await withInstitution(database.current.knex, stranger.institutionId, (trx) => trx('inventories'))
  expect(seen).toEqual([])
  expect(await database.current.knex('inventories')).toEqual([])
})

test('a copy goes with its scan, and the inventory stays', async () => {
  const office = await draftedScan(database.current)
  await replace(office, fullInventory())
  await launch(office)
  expect(await keptRows(office, 'scan_inventories')).toBe(1)
  await withInstitution(database.current.knex, office.institutionId, (trx) => trx('scans').delete())
  expect(await keptRows(office, 'scan_inventories')).toBe(0)
  expect(await stored(office)).toEqual(fullInventory())
})

test('an inventory that is older than a field can still be read', async () => {
  const office = await draftedScan(database.current)
  await replace(office, inventoryOf({ titles: [titleOf('coach', { notOurs: 'servicedesk' })] }))
  await database.asOwner((owner) =>
    owner.raw(`update inventories set content = content #- '{titles,0,ownActivities}' #- '{passport,rhythm}'`),
  )
  expect(await stored(office)).toEqual(inventoryOf({ titles: [titleOf('coach', { notOurs: 'servicedesk' })] }))
})

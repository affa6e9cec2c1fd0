import { expect, test } from 'vitest'
import { changeInventory, type InventoryChange } from '../../../src/domain/inventory/change-inventory.ts'
import { EMPTY_INVENTORY, type Inventory, isEmpty, MOST_ROWS } from '../../../src/domain/inventory/inventory.ts'
import { mayTellContent } from '../../../src/domain/inventory/settle-entries.ts'
import {
  arrangementOf,
  fullInventory,
  idNumber,
  inventoryOf,
  taskOf,
  titleOf,
} from '../../support/stories/inventories.ts'

const after = (inventory: Inventory, change: InventoryChange) => {
  const result = changeInventory(inventory, change)
  if (!result.ok) throw new Error(result.reason)
  return result
}

test('whether people are content can only be told of three or more', () => {
  const withPeople = (filledByPeople: number | null) =>
    after(EMPTY_INVENTORY, {
      kind: 'task',
      task: taskOf('T1', { state: 'unassigned', filledByPeople, content: 'yes' }),
    })
  expect(withPeople(3)).toMatchObject({ withdrawn: false, inventory: { tasks: [{ content: 'yes' }] } })
  for (const people of [null, 0, 1, 2]) {
    expect(withPeople(people)).toMatchObject({ withdrawn: true, inventory: { tasks: [{ content: null }] } })
    expect(mayTellContent({ filledByPeople: people })).toBe(false)
  }
})

test('lowering the number takes the answer away, and nothing is said where there was none', () => {
  const told = after(EMPTY_INVENTORY, { kind: 'task', task: taskOf('T1', { filledByPeople: 4, content: 'no' }) })
  const [task] = told.inventory.tasks
  if (!task) throw new Error('no task')
  const lowered = after(told.inventory, { kind: 'task', task: { ...task, filledByPeople: 2 } })
  expect(lowered).toMatchObject({ withdrawn: true, inventory: { tasks: [{ filledByPeople: 2, content: null }] } })
  expect(after(lowered.inventory, { kind: 'task', task: { ...task, filledByPeople: 1, content: null } })).toMatchObject(
    {
      withdrawn: false,
    },
  )
})

test('a row is replaced in its place, and a new one comes after the others', () => {
  const inventory = inventoryOf({ titles: [titleOf('een'), titleOf('twee', { id: idNumber(2) })] })
  const renamed = after(inventory, { kind: 'title', title: titleOf('eerste') }).inventory
  expect(renamed.titles.map(({ workingTitle }) => workingTitle)).toEqual(['eerste', 'twee'])
  const added = after(renamed, { kind: 'title', title: titleOf('drie', { id: idNumber(3) }) }).inventory
  expect(added.titles.map(({ workingTitle }) => workingTitle)).toEqual(['eerste', 'twee', 'drie'])
})

test('a task is the same whatever the capitals and spaces of its own text', () => {
  const one = after(EMPTY_INVENTORY, { kind: 'task', task: taskOf('Eigen  taak') }).inventory
  const again = after(one, { kind: 'task', task: taskOf('eigen taak', { decision: 'stop' }) }).inventory
  expect(again.tasks).toEqual([taskOf('eigen taak', { decision: 'stop' })])
  expect(after(again, { kind: 'no-task', task: 'EIGEN taak' }).inventory.tasks).toEqual([])
})

test('a role that is a main one is not listed again, and an own text once', () => {
  const title = titleOf('coach', { mainRoles: ['R2'], alsoRoles: ['R2', 'R4'], ownActivities: ['a b', 'A  b', 'c'] })
  expect(after(EMPTY_INVENTORY, { kind: 'title', title }).inventory.titles).toMatchObject([
    { mainRoles: ['R2'], alsoRoles: ['R4'], ownActivities: ['a b', 'c'] },
  ])
})

test('a removed title is also gone where a task or an arrangement names it', () => {
  const { titles, tasks, arrangements } = after(fullInventory(), { kind: 'no-title', id: idNumber(2) }).inventory
  expect(titles.map(({ id }) => id)).toEqual([idNumber(1)])
  expect(tasks.map(({ assignTo }) => assignTo)).toEqual([null, null, null, null])
  expect(arrangements[0]?.forTitles).toEqual([idNumber(1)])
})

test('an arrangement is added, replaced and removed by its id', () => {
  const one = after(EMPTY_INVENTORY, { kind: 'arrangement', arrangement: arrangementOf('intervisie') }).inventory
  const other = after(one, { kind: 'arrangement', arrangement: arrangementOf('leergang') }).inventory
  expect(other.arrangements.map(({ name }) => name)).toEqual(['leergang'])
  expect(after(other, { kind: 'no-arrangement', id: idNumber(101) }).inventory).toEqual(EMPTY_INVENTORY)
})

test('more rows than any institution needs are refused', () => {
  const titles = Array.from({ length: MOST_ROWS.titles }, (_, index) => titleOf('x', { id: idNumber(index + 1) }))
  const full = inventoryOf({ titles })
  expect(changeInventory(full, { kind: 'title', title: titleOf('y', { id: idNumber(99) }) })).toEqual({
    ok: false,
    reason: 'too-many',
  })
  expect(changeInventory(full, { kind: 'title', title: titleOf('y', { id: idNumber(1) }) }).ok).toBe(true)
})

test('an inventory is empty until something is filled in', () => {
  expect(isEmpty(EMPTY_INVENTORY)).toBe(true)
  expect(isEmpty(inventoryOf({ tasks: [taskOf('T1')] }))).toBe(true)
  expect(isEmpty(inventoryOf({ tasks: [taskOf('eigen taak')] }))).toBe(false)
  expect(isEmpty(inventoryOf({ titles: [titleOf('coach')] }))).toBe(false)
  expect(isEmpty(inventoryOf({ passport: { ...EMPTY_INVENTORY.passport, hoursReal: 0 } }))).toBe(false)
})

test('a task of which nothing is told is not kept', () => {
  const told = after(EMPTY_INVENTORY, { kind: 'task', task: taskOf('T1', { state: 'unknown' }) }).inventory
  expect(after(told, { kind: 'task', task: taskOf('T1') }).inventory.tasks).toEqual([])
})

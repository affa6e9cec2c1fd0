import { expect, test } from 'vitest'
import { ACTIVITIES } from '../../../src/domain/inventory/catalogue.ts'
import { EMPTY_INVENTORY } from '../../../src/domain/inventory/inventory.ts'
import { taskRows } from '../../../src/domain/inventory/task-rows.ts'
import { idNumber, inventoryOf, taskOf, titleOf } from '../../support/stories/inventories.ts'

const rowOf = (key: string, inventory = EMPTY_INVENTORY) => taskRows(inventory).find((row) => row.key === key)

test('there is a row for each activity of the catalogue, and none is assigned without titles', () => {
  expect(taskRows(EMPTY_INVENTORY).map(({ key }) => key)).toEqual(ACTIVITIES)
  expect(taskRows(EMPTY_INVENTORY).filter(({ assigned }) => assigned)).toEqual([])
  expect(rowOf('S6')?.level).toBe('strategic')
})

test('a task that only a title with a draft description lists is not assigned', () => {
  const draft = titleOf('coach', { activities: ['T1'], description: 'draft' })
  expect(rowOf('T1', inventoryOf({ titles: [draft] }))).toMatchObject({ assigned: false, listedBy: [draft.id] })
  const inForce = titleOf('adviseur', { id: idNumber(2), activities: ['T1'], description: 'in-force' })
  expect(rowOf('T1', inventoryOf({ titles: [draft, inForce] }))).toMatchObject({
    assigned: true,
    listedBy: [draft.id, inForce.id],
  })
})

test('own activities of titles and tasks are one row, whatever their capitals and spaces', () => {
  const titles = [
    titleOf('coach', { ownActivities: ['Rondgang  langs lokalen'] }),
    titleOf('adviseur', { id: idNumber(2), ownActivities: ['rondgang langs lokalen', 'O1'] }),
  ]
  const tasks = [taskOf('RONDGANG langs lokalen', { decision: 'talk' }), taskOf('iets van niemand')]
  const rows = taskRows(inventoryOf({ titles, tasks })).slice(ACTIVITIES.length)
  expect(rows.map(({ key, level, listedBy, entry }) => [key, level, listedBy.length, entry.decision])).toEqual([
    ['rondgang langs lokalen', null, 2, 'talk'],
    ['iets van niemand', null, 0, null],
  ])
  expect(rowOf('O1', inventoryOf({ titles }))?.listedBy).toEqual([idNumber(2)])
})

import { expect, test } from 'vitest'
import { EMPTY_INVENTORY } from '../../../src/domain/inventory/inventory.ts'
import { missingParts } from '../../../src/domain/inventory/missing-parts.ts'
import {
  arrangementOf,
  fullInventory,
  idNumber,
  inventoryOf,
  taskOf,
  titleOf,
} from '../../support/stories/inventories.ts'

test('an empty inventory misses its passport, titles and arrangements', () => {
  expect(missingParts(EMPTY_INVENTORY)).toEqual([
    {
      kind: 'passport',
      fields: [
        'referenceDate',
        'sponsor',
        'steers',
        'startsOn',
        'duration',
        'rhythm',
        'teachersPerCoach',
        'hoursPromised',
        'hoursReal',
      ],
    },
    { kind: 'no-titles' },
    { kind: 'no-arrangements' },
  ])
})

test('an end is missing only where there is one', () => {
  const { passport } = fullInventory()
  const missing = (values: Partial<typeof passport>) =>
    missingParts({ ...fullInventory(), passport: { ...passport, ...values } })[0]
  expect(missing({ endsOn: null })).toEqual({ kind: 'passport', fields: ['endsOn'] })
  expect(missing({ endsOn: null, duration: 'structural' })?.kind).not.toBe('passport')
})

test('a half-filled title says what is missing of what is asked first', () => {
  const titles = [
    titleOf('coach', { placement: 'central', alsoRoles: ['R1'] }),
    titleOf('adviseur', { id: idNumber(2) }),
  ]
  expect(missingParts(inventoryOf({ titles })).filter(({ kind }) => kind === 'title')).toEqual([
    { kind: 'title', id: idNumber(1), fields: ['description', 'levels', 'activities'] },
    { kind: 'title', id: idNumber(2), fields: ['placement', 'description', 'levels', 'roles', 'activities'] },
  ])
})

test('tasks are missing while they are not assigned and nobody has told about them', () => {
  const titles = [titleOf('coach', { activities: ['O1', 'O2'], description: 'in-force' })]
  const tasks = [taskOf('O3', { state: 'unknown' })]
  expect(missingParts(inventoryOf({ titles, tasks }))).toContainEqual({ kind: 'tasks', count: 17 })
})

test('a half-filled arrangement says what is missing', () => {
  const arrangements = [arrangementOf('intervisie', { state: 'in-use', money: 'no', recognised: 'no' })]
  expect(missingParts(inventoryOf({ arrangements }))).toContainEqual({
    kind: 'arrangement',
    id: idNumber(101),
    fields: ['form', 'time', 'rewarded'],
  })
})

import { expect, test } from 'vitest'
import { inventorySignals, signalsOfFactor } from '../../../src/domain/inventory/inventory-signals.ts'
import { idNumber, inventoryOf, taskOf, titleOf } from '../../support/stories/inventories.ts'

const TODAY = '2026-11-29'

test('a factor has the first two of its signals, in the order of all, and none of another factor', () => {
  const work = { ownActivities: ['a', 'b', 'c'] }
  const signals = inventorySignals(
    inventoryOf({
      titles: [
        titleOf('een', { id: idNumber(1), ...work, description: 'none', people: 1 }),
        titleOf('twee', { id: idNumber(2), ...work }),
        titleOf('drie', { id: idNumber(3), ...work }),
      ],
      tasks: [taskOf('O7', { state: 'unassigned' })],
    }),
    TODAY,
  )
  const kinds = (factor: string) => signalsOfFactor(signals, factor).map(({ kind }) => kind)
  expect(signals.map(({ kind }) => kind)).toEqual([
    'same-work',
    'same-work',
    'same-work',
    'no-boundary',
    'nobody',
    'borrowed-time',
  ])
  expect(signalsOfFactor(signals, 'F5')).toEqual(signals.slice(0, 2))
  expect(kinds('F6')).toEqual(['nobody', 'borrowed-time'])
  expect(kinds('F2')).toEqual(['no-boundary'])
  expect(kinds('F4')).toEqual([])
})

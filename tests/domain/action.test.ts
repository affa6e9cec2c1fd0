import { expect, test } from 'vitest'
import { type Action, moved } from '../../src/domain/action.ts'
import type { ActionId } from '../../src/domain/ids.ts'
import { someAction } from '../support/actions.ts'

const actions = ['a', 'b', 'c'].map((id) => someAction({ id: id as ActionId }))
const order = (list: readonly Action[]) => list.map(({ id }) => id).join('')

test.each([
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
  ['x', 'up', 'abc'],
] as const)('%s moved %s gives %s', (id, direction, expected) => {
  expect(order(moved(actions, id as ActionId, direction))).toBe(expected)
})

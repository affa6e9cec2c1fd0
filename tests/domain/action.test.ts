import { expect, test } from 'vitest'
import { type Action, moved } from '../../src/domain/action.ts'
import type { ActionId } from '../../src/domain/ids.ts'

const named = (id: string): Action => ({
  id: id as ActionId,
  what: id,
  factor: null,
  leads: '',
  joins: '',
  board: '',
  tells: '',
  seen: '',
  readyOn: null,
  lookBackOn: null,
  status: 'open',
  note: '',
  inFeedback: false,
})
const actions = ['a', 'b', 'c'].map(named)
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

import { expect, test } from 'vitest'
import { type Action, isOverdue, looksBackEarly, moved } from '../../../src/domain/conversation/action.ts'
import type { ActionId } from '../../../src/domain/ids.ts'
import { someAction } from '../../support/stories/actions.ts'

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

test('a look back that is planned before the agreement is ready raises a question', () => {
  const dates = (readyOn: string | null, lookBackOn: string | null) => someAction({ readyOn, lookBackOn })
  expect(looksBackEarly(dates('2027-03-01', '2027-02-28'))).toBe(true)
  for (const [ready, back] of [
    ['2027-03-01', '2027-03-01'],
    [null, '2027-03-01'],
    ['2027-03-01', null],
  ] as const) {
    expect(looksBackEarly(dates(ready, back))).toBe(false)
  }
})

test('an open agreement is overdue from the day after it should be ready', () => {
  const action = someAction({ readyOn: '2027-03-01' })
  expect(isOverdue(action, '2027-03-01')).toBe(false)
  expect(isOverdue(action, '2027-03-02')).toBe(true)
  expect(isOverdue({ ...action, status: 'done' }, '2027-03-02')).toBe(false)
})

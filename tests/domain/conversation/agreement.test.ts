import { expect, test } from 'vitest'
import { type Agreement, isOverdue, looksBackEarly, moved } from '../../../src/domain/conversation/agreement.ts'
import type { AgreementId } from '../../../src/domain/ids.ts'
import { someAgreement } from '../../support/stories/agreements.ts'

const agreements = ['a', 'b', 'c'].map((id) => someAgreement({ id: id as AgreementId }))
const order = (list: readonly Agreement[]) => list.map(({ id }) => id).join('')

test.each([
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
  ['x', 'up', 'abc'],
] as const)('%s moved %s gives %s', (id, direction, expected) => {
  expect(order(moved(agreements, id as AgreementId, direction))).toBe(expected)
})

test('a look back that is planned before the agreement is ready raises a question', () => {
  const dates = (readyOn: string | null, lookBackOn: string | null) => someAgreement({ readyOn, lookBackOn })
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
  const agreement = someAgreement({ readyOn: '2027-03-01' })
  expect(isOverdue(agreement, '2027-03-01')).toBe(false)
  expect(isOverdue(agreement, '2027-03-02')).toBe(true)
  expect(isOverdue({ ...agreement, status: 'done' }, '2027-03-02')).toBe(false)
})

import { expect, test } from 'vitest'
import {
  dutiesOf,
  isFilled,
  MOST_OTHERS,
  NO_DUTIES,
  NOTHING_FILLED,
  settledFor,
} from '../../../src/domain/conversation/responsibilities.ts'
import { exampleReport } from '../../support/stories/reports.ts'

const does = (text: string) => ({ ...NO_DUTIES, does: text })

test('rows without a word, groups that the report has not, and others without a name are left out', () => {
  const settled = settledFor(exampleReport(), {
    groups: { board: does('kiest'), coaches: NO_DUTIES, constructor: does('niets') },
    others: [
      { who: '', ...does('verdwaald') },
      { who: 'Applicatiebeheer', ...NO_DUTIES },
    ],
  })
  expect(settled).toEqual({ groups: { board: does('kiest') }, others: [{ who: 'Applicatiebeheer', ...NO_DUTIES }] })
})

test('no more others are kept than fit', () => {
  const others = Array.from({ length: MOST_OTHERS + 3 }, (_, index) => ({ who: `${index}`, ...NO_DUTIES }))
  expect(settledFor(exampleReport(), { groups: {}, others }).others).toHaveLength(MOST_OTHERS)
})

test('a sheet is filled in with one word or one name, and an unknown group has no duties', () => {
  expect(isFilled(NOTHING_FILLED)).toBe(false)
  expect(isFilled({ groups: { board: NO_DUTIES }, others: [] })).toBe(false)
  expect(isFilled({ groups: { board: does('kiest') }, others: [] })).toBe(true)
  expect(isFilled({ groups: {}, others: [{ who: 'Applicatiebeheer', ...NO_DUTIES }] })).toBe(true)
  expect(dutiesOf(NOTHING_FILLED, 'constructor')).toEqual(NO_DUTIES)
})

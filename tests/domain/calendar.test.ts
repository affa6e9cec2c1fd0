import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, endOfDay, isDay } from '../../src/domain/calendar.ts'
import { anyTypedText } from '../support/arbitrary/any-typed-text.ts'
import { mutatedText } from '../support/arbitrary/mutated.ts'

test.each([
  ['2026-12-18', '2026-12-18T23:00:00.000Z'],
  ['2026-07-01', '2026-07-01T22:00:00.000Z'],
  // The clocks change in the night that this day begins with.
  ['2026-03-29', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ['2026-12-31', '2026-12-31T23:00:00.000Z'],
])('%s ends in the Netherlands at %s', (day, instant) => {
  expect(endOfDay(day).toISOString()).toBe(instant)
})

test('a day ends with its last millisecond, on every day of a century', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
      const day = addDays('2000-01-01', days)
      const end = endOfDay(day)
      expect(dayOf(new Date(end.getTime() - 1))).toBe(day)
      expect(dayOf(end)).toBe(addDays(day, 1))
    }),
  )
})

test('any typed text is either an existing day of this century or no day', () => {
  fc.assert(
    fc.property(fc.oneof(anyTypedText, mutatedText('2028-02-29'), nearDays), (typed) => {
      const [, year = 0, month = 0, date = 0] = (/^(20\d\d)-(\d\d)-(\d\d)$/.exec(typed) ?? []).map(Number)
      const exists = year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month)
      expect(isDay(typed)).toBe(exists)
    }),
    { numRuns: 2000 },
  )
})

const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
const nearDays = fc.tuple(two(99), two(13), two(32)).map(([year, month, date]) => `20${year}-${month}-${date}`)

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

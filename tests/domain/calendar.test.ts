import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, endOfDay } from '../../src/domain/calendar.ts'

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

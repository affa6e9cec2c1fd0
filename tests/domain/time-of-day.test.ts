import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, endOfDay } from '../../src/domain/calendar.ts'
import { endOfMinute, instantOf, lastMinuteOf, minuteOf, readTime, timeOf } from '../../src/domain/time-of-day.ts'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

test.each([
  ['17:00', '17:00'],
  ['17.00', '17:00'],
  [' 17.00 uur', '17:00'],
  ['17u', '17:00'],
  ['17 u', '17:00'],
  ['17 uur', '17:00'],
  ['17 UUR', '17:00'],
  ['17u30', '17:30'],
  ['17h30', '17:30'],
  ['17:30u', '17:30'],
  ['17,30', '17:30'],
  ['17 30', '17:30'],
  ['1730', '17:30'],
  ['9', '09:00'],
  ['9.05', '09:05'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
  ['24.00 uur', '23:59'],
  ['5 pm', '17:00'],
  ['5:30 p.m.', '17:30'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
])('‘%s’ is read as %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

test.each(['', '25', '24:01', '17:60', '17:5', '173', '13 pm', '0 am', 'vijf uur', '17-00', '-1', '17:00:00', '99:99'])(
  '‘%s’ is no time',
  (text) => {
    expect(readTime(text)).toBeNull()
  },
)

test('every time of the day is read back in every way of typing', () => {
  const typed = fc.constantFrom<(hour: number, minute: number) => string>(
    (hour, minute) => `${twoDigits(hour)}:${twoDigits(minute)}`,
    (hour, minute) => `${hour}.${twoDigits(minute)} uur`,
    (hour, minute) => `${hour}u${twoDigits(minute)}`,
    (hour, minute) => `${twoDigits(hour)}${twoDigits(minute)}`,
    (hour, minute) => `${hour % 12 || 12}:${twoDigits(minute)} ${hour < 12 ? 'am' : 'pm'}`,
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), typed, (hour, minute, type) => {
      expect(readTime(type(hour, minute))).toBe(`${twoDigits(hour)}:${twoDigits(minute)}`)
    }),
  )
})

test.each([
  ['in winter', '2026-12-01', '17:00', '2026-12-01T16:00:00Z'],
  ['in summer', '2026-07-01', '17:00', '2026-07-01T15:00:00Z'],
  ['at midnight', '2026-07-01', '00:00', '2026-06-30T22:00:00Z'],
  ['before the clocks go forward', '2027-03-28', '01:59', '2027-03-28T00:59:00Z'],
  ['skipped by the clocks', '2027-03-28', '02:30', '2027-03-28T01:30:00Z'],
  ['after the clocks went forward', '2027-03-28', '03:00', '2027-03-28T01:00:00Z'],
  ['at the end of the day of 23 hours', '2027-03-28', '23:59', '2027-03-28T21:59:00Z'],
  ['shown twice by the clocks: the second', '2026-10-25', '02:30', '2026-10-25T01:30:00Z'],
  ['at the end of the day of 25 hours', '2026-10-25', '23:59', '2026-10-25T22:59:00Z'],
])('the instant of a time %s', (_, day, time, instant) => {
  expect(instantOf(day, time)).toEqual(new Date(instant))
})

test('a day and a time lead to an instant at which the clock shows them, unless the clocks skip it', () => {
  const days = fc.integer({ min: 0, max: 8000 }).map((number) => addDays('2020-01-01', number))
  const moment = fc.record({
    day: days,
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  fc.assert(
    fc.property(moment, ({ day, hour, minute }) => {
      const time = `${twoDigits(hour)}:${twoDigits(minute)}`
      const instant = instantOf(day, time)
      const isSkipped = hour === 2 && timeOf(instant) === `03:${twoDigits(minute)}`
      expect([dayOf(instant), timeOf(instant)]).toEqual([day, isSkipped ? `03:${twoDigits(minute)}` : time])
    }),
  )
})

test('the last minute of every day ends where the day ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8000 }), (number) => {
      const day = addDays('2020-01-01', number)
      expect(endOfMinute(lastMinuteOf(day))).toEqual(endOfDay(day))
    }),
  )
})

test('an instant lies in its minute, which is a whole one', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (instant) => {
        const minute = minuteOf(instant)
        expect(minute.getTime() % 60_000).toBe(0)
        expect(minute <= instant && instant < endOfMinute(minute)).toBe(true)
      },
    ),
  )
})

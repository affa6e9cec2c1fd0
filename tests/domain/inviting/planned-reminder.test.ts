import { expect, test } from 'vitest'
import { isPlanDue, planReminders } from '../../../src/domain/inviting/planned-reminder.ts'
import { instantOf, lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { draftScan, openScan } from '../../support/stories/scans.ts'

const now = new Date('2026-11-20T12:00:00Z')
const scan = openScan({ closesAt: lastMinuteOf('2026-12-18') })
const on = (...days: readonly string[]) => days.map((day) => ({ day, sendsItself: false }))

test('reminders are planned from today on to the day on which the scan closes', () => {
  expect(planReminders(scan, on('2026-11-20', '2026-12-18'), [], now)).toMatchObject({ ok: true })
  expect(planReminders(scan, [], [], now)).toEqual({ ok: true, plans: [] })
})

test.each([
  ['past', on('2026-11-30', '2026-11-19'), 1],
  ['after-closing', on('2026-12-19'), 0],
  ['twice', on('2026-11-30', '2026-12-01', '2026-11-30'), 2],
])('a plan is refused as %s, by its place', (reason, plans, index) => {
  expect(planReminders(scan, plans, [], now)).toEqual({ ok: false, reason, index })
})

test('a day whose reminder waits for a facilitator is refused, and one that is still to come is not', () => {
  const earlier = [
    { day: '2026-11-20', sendsItself: false, plannedBy: null, noticed: true },
    { day: '2026-11-30', sendsItself: false, plannedBy: null, noticed: false },
  ]
  const planned = planReminders(scan, on('2026-11-30', '2026-11-20'), earlier, now)
  expect(planned).toEqual({ ok: false, reason: 'waits', index: 1 })
  expect(planReminders(scan, on('2026-11-30'), earlier, now)).toMatchObject({ ok: true })
})

test('a plan on the last day counts as too late when the scan closes before the hour of reminders', () => {
  const at = (time: string) => openScan({ closesAt: instantOf('2026-12-18', time) })
  expect(planReminders(at('07:59'), on('2026-12-18'), [], now)).toMatchObject({ ok: false, reason: 'after-closing' })
  expect(planReminders(at('08:00'), on('2026-12-18'), [], now)).toMatchObject({ ok: true })
})

test('no more than three are planned, and only for an open scan', () => {
  const four = on('2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03')
  expect(planReminders(scan, four, [], now)).toEqual({ ok: false, reason: 'too-many' })
  expect(planReminders(draftScan(), on('2026-11-30'), [], now)).toEqual({ ok: false, reason: 'not-open' })
  expect(planReminders(scan, on('2026-11-30'), [], new Date('2026-12-19T12:00:00Z'))).toEqual({
    ok: false,
    reason: 'not-open',
  })
})

test.each([
  ['the minute before', '2026-11-30T06:59:59Z', false],
  ['eight o’clock', '2026-11-30T07:00:00Z', true],
  ['the last minute of the day', '2026-11-30T22:59:59Z', true],
  ['a later day, at night', '2026-12-01T00:00:00Z', false],
  ['a later day, from eight on', '2026-12-01T07:00:00Z', true],
  ['the day before', '2026-11-29T12:00:00Z', false],
])('a plan is due from eight in the morning: %s', (_, instant, due) => {
  const plan = { day: '2026-11-30', sendsItself: false, plannedBy: null, noticed: false }
  expect(isPlanDue(plan, new Date(instant))).toBe(due)
  expect(isPlanDue({ ...plan, noticed: true }, new Date(instant))).toBe(false)
})

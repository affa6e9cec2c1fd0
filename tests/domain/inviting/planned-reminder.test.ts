import { expect, test } from 'vitest'
import type { MailingId } from '../../../src/domain/ids.ts'
import { type MailingKind, newMailing } from '../../../src/domain/inviting/mailing.ts'
import { isPlanDue, planReminders, plansToCome } from '../../../src/domain/inviting/planned-reminder.ts'
import { instantOf, lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { draftScan, openScan } from '../../support/stories/scans.ts'

const now = new Date('2026-11-20T12:00:00Z')
const scan = openScan({ closesAt: lastMinuteOf('2026-12-18') })
const nothingYet = { plans: [], mailings: [] }
const on = (...days: readonly string[]) => days.map((day) => ({ day, sendsItself: false }))

test('reminders are planned from today on to the day on which the scan closes', () => {
  expect(planReminders(scan, on('2026-11-20', '2026-12-18'), nothingYet, now)).toMatchObject({ ok: true })
  expect(planReminders(scan, [], nothingYet, now)).toEqual({ ok: true, plans: [] })
})

test.each([
  ['past', on('2026-11-30', '2026-11-19'), 1],
  ['after-closing', on('2026-12-19'), 0],
  ['twice', on('2026-11-30', '2026-12-01', '2026-11-30'), 2],
])('a plan is refused as %s, by its place', (reason, plans, index) => {
  expect(planReminders(scan, plans, nothingYet, now)).toEqual({ ok: false, reason, index })
})

test('a day whose reminder waits for a facilitator is refused, and one that is still to come is not', () => {
  const plans = [
    { day: '2026-11-20', sendsItself: false, plannedBy: null, noticed: true },
    { day: '2026-11-30', sendsItself: false, plannedBy: null, noticed: false },
  ]
  const earlier = { plans, mailings: [] }
  const planned = planReminders(scan, on('2026-11-30', '2026-11-20'), earlier, now)
  expect(planned).toEqual({ ok: false, reason: 'waits', index: 1 })
  expect(planReminders(scan, on('2026-11-30'), earlier, now)).toMatchObject({ ok: true })
})

const mailed = (kind: MailingKind, sentAt: string | null) => ({
  ...newMailing('mailing' as MailingId, scan.id, kind, { language: 'nl', subject: '', opening: '' }),
  sentAt: sentAt === null ? null : new Date(sentAt),
})

test.each(['reminder', 'final-notice'] as const)(
  'today is refused after a %s went out today, and a later day is not',
  (kind) => {
    const after = (sentAt: string | null, ...days: readonly string[]) =>
      planReminders(scan, on(...days), { plans: [], mailings: [mailed(kind, sentAt)] }, now)
    expect(after('2026-11-20T06:00:00Z', '2026-11-21', '2026-11-20')).toEqual({
      ok: false,
      reason: 'reminded',
      index: 1,
    })
    expect(after('2026-11-20T06:00:00Z', '2026-11-21')).toMatchObject({ ok: true })
    for (const sentAt of ['2026-11-19T12:00:00Z', null]) expect(after(sentAt, '2026-11-20')).toMatchObject({ ok: true })
  },
)

test('a plan to come has the day on which it goes, which is never in the past', () => {
  const waiting = (day: string, sendsItself: boolean, noticed = false) => ({
    day,
    sendsItself,
    noticed,
    plannedBy: null,
  })
  const earlier = [waiting('2026-11-18', false, true), waiting('2026-11-19', true), waiting('2026-11-30', false)]
  const days = (...mailings: Parameters<typeof plansToCome>[1]) =>
    plansToCome(earlier, mailings, now).map(({ day }) => day)
  expect(days()).toEqual(['2026-11-20', '2026-11-30'])
  expect(days(mailed('later-closing', '2026-11-20T08:00:00Z'))).toEqual(['2026-11-21', '2026-11-30'])
  expect(days(mailed('later-closing', '2026-11-19T08:00:00Z'))).toEqual(['2026-11-20', '2026-11-30'])
  const both = [mailed('later-closing', '2026-11-20T08:00:00Z'), mailed('reminder', '2026-11-20T07:00:00Z')]
  expect(days(...both)).toEqual(['2026-11-20', '2026-11-30'])
})

test('only a reminder that goes by itself is put off by news of a later closing, and two of one day are one', () => {
  const plans = [
    { day: '2026-11-20', sendsItself: true, noticed: false, plannedBy: null },
    { day: '2026-11-21', sendsItself: false, noticed: false, plannedBy: null },
  ]
  const told = [mailed('later-closing', '2026-11-20T08:00:00Z')]
  expect(plansToCome(plans, told, now)).toEqual([{ day: '2026-11-21', sendsItself: true }])
  expect(
    plansToCome([{ ...plans[0], day: '2026-11-20', sendsItself: false, noticed: false, plannedBy: null }], told, now),
  ).toEqual([{ day: '2026-11-20', sendsItself: false }])
})

test('a plan on the last day counts as too late when the scan closes before the hour of reminders', () => {
  const at = (time: string) => openScan({ closesAt: instantOf('2026-12-18', time) })
  expect(planReminders(at('07:59'), on('2026-12-18'), nothingYet, now)).toMatchObject({
    ok: false,
    reason: 'after-closing',
  })
  expect(planReminders(at('08:00'), on('2026-12-18'), nothingYet, now)).toMatchObject({ ok: true })
})

test('no more than three are planned, and only for an open scan', () => {
  const four = on('2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03')
  expect(planReminders(scan, four, nothingYet, now)).toEqual({ ok: false, reason: 'too-many' })
  expect(planReminders(draftScan(), on('2026-11-30'), nothingYet, now)).toEqual({ ok: false, reason: 'not-open' })
  expect(planReminders(scan, on('2026-11-30'), nothingYet, new Date('2026-12-19T12:00:00Z'))).toEqual({
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

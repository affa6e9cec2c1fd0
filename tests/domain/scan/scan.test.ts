import { expect, test } from 'vitest'
import {
  close,
  closedOn,
  closedTime,
  isDue,
  launch,
  moveClosingTime,
  takesAnswers,
} from '../../../src/domain/scan/scan.ts'
import { instantOf, lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { draftScan, openScan } from '../../support/stories/scans.ts'

const noon = new Date('2026-11-20T12:00:00Z')

test('a launched draft takes answers', () => {
  const result = launch(draftScan({ closesAt: lastMinuteOf('2026-12-01') }), noon)
  expect(result).toMatchObject({ ok: true, scan: { status: 'open', openedAt: noon } })
  expect(result.ok && takesAnswers(result.scan, noon)).toBe(true)
})

test.each([
  ['already-launched', openScan()],
  ['no-groups', draftScan({ groups: [] })],
  ['closing-time-passed', draftScan({ closesAt: lastMinuteOf('2026-11-19') })],
] as const)('launching is refused with the reason %s', (reason, scan) => {
  expect(launch(scan, noon)).toEqual({ ok: false, reason })
})

test('a scan may be launched on its last day', () => {
  expect(launch(draftScan({ closesAt: lastMinuteOf('2026-11-20') }), noon).ok).toBe(true)
})

test('closing is final, and a draft cannot be closed', () => {
  const closed = close(openScan(), noon)
  expect(closed).toMatchObject({ ok: true, scan: { status: 'closed', closedAt: noon } })
  expect(closed.ok && close(closed.scan, noon)).toEqual({ ok: false, reason: 'already-closed' })
  expect(close(draftScan(), noon)).toEqual({ ok: false, reason: 'not-open' })
})

test('the closing date only moves to a later day', () => {
  const scan = openScan({ closesAt: lastMinuteOf('2026-12-01') })
  expect(moveClosingTime(scan, lastMinuteOf('2026-12-02'), noon)).toMatchObject({
    ok: true,
    scan: { closesAt: lastMinuteOf('2026-12-02') },
  })
  expect(moveClosingTime(scan, lastMinuteOf('2026-12-01'), noon)).toEqual({ ok: false, reason: 'not-later' })
  const earlierThatDay = instantOf('2026-12-01', '23:58')
  expect(moveClosingTime(scan, earlierThatDay, noon)).toEqual({ ok: false, reason: 'not-later' })
  expect(moveClosingTime(draftScan(), lastMinuteOf('2027-01-01'), noon)).toEqual({ ok: false, reason: 'not-open' })
})

test('the closing time moves to a later time on the same day', () => {
  const scan = openScan({ closesAt: instantOf('2026-12-01', '17:00') })
  const later = instantOf('2026-12-01', '17:01')
  expect(moveClosingTime(scan, later, noon)).toMatchObject({ ok: true, scan: { closesAt: later } })
})

test('a scan may be launched until its closing time, on that day too', () => {
  const scan = draftScan({ closesAt: instantOf('2026-11-20', '13:00') })
  expect(launch(scan, new Date('2026-11-20T12:00:59Z')).ok).toBe(true)
  expect(launch(scan, new Date('2026-11-20T12:01:00Z'))).toEqual({ ok: false, reason: 'closing-time-passed' })
})

test('the closing date of a scan past its last day cannot move, even before the scan is closed', () => {
  const over = openScan({ closesAt: lastMinuteOf('2026-11-19') })
  expect(moveClosingTime(over, lastMinuteOf('2026-12-31'), noon)).toEqual({ ok: false, reason: 'already-closed' })
})

test.each([
  ['2026-12-01T22:59:59Z', false],
  ['2026-12-01T23:00:00Z', true],
])('in winter a scan takes answers until 23:59 in Amsterdam: at %s due is %s', (instant, due) => {
  expect(isDue(openScan({ closesAt: lastMinuteOf('2026-12-01') }), new Date(instant))).toBe(due)
})

test.each([
  ['2026-07-01T21:59:59Z', false],
  ['2026-07-01T22:00:00Z', true],
])('in summer a scan takes answers until 23:59 in Amsterdam: at %s due is %s', (instant, due) => {
  expect(isDue(openScan({ closesAt: lastMinuteOf('2026-07-01') }), new Date(instant))).toBe(due)
})

test.each([
  ['in winter', '2026-12-01', '17:00', '2026-12-01T16:00:59Z', '2026-12-01T16:01:00Z'],
  ['in summer', '2026-07-01', '17:00', '2026-07-01T15:00:59Z', '2026-07-01T15:01:00Z'],
  ['at a time that comes twice', '2026-10-25', '02:30', '2026-10-25T01:30:59Z', '2026-10-25T01:31:00Z'],
  ['the first time that it comes', '2026-10-25', '02:30', '2026-10-25T00:31:00Z', '2026-10-25T01:31:00Z'],
])('a scan that closes %s takes answers until the minute is over', (_, day, time, before, after) => {
  const scan = openScan({ closesAt: instantOf(day, time) })
  expect([takesAnswers(scan, new Date(before)), takesAnswers(scan, new Date(after))]).toEqual([true, false])
})

test('a closed scan names the time at which the clock closed it, and no time when somebody closed it earlier', () => {
  const closesAt = instantOf('2026-12-01', '17:00')
  const byTheClock = { closesAt, closedAt: new Date('2026-12-02T09:00:00Z') }
  expect([closedOn(byTheClock), closedTime(byTheClock)]).toEqual(['2026-12-01', '17:00'])
  const earlier = { closesAt, closedAt: new Date('2026-11-30T09:00:00Z') }
  expect([closedOn(earlier), closedTime(earlier)]).toEqual(['2026-11-30', null])
  expect(closedTime({ ...byTheClock, closesAt: lastMinuteOf('2026-12-01') })).toBeNull()
})

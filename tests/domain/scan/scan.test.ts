import { expect, test } from 'vitest'
import { close, isDue, launch, moveClosingDate, takesAnswers } from '../../../src/domain/scan/scan.ts'
import { draftScan, openScan } from '../../support/stories/scans.ts'

const noon = new Date('2026-11-20T12:00:00Z')

test('a launched draft takes answers', () => {
  const result = launch(draftScan({ closesOn: '2026-12-01' }), noon)
  expect(result).toMatchObject({ ok: true, scan: { status: 'open', openedAt: noon } })
  expect(result.ok && takesAnswers(result.scan, noon)).toBe(true)
})

test.each([
  ['already-launched', openScan()],
  ['no-groups', draftScan({ groups: [] })],
  ['closing-date-passed', draftScan({ closesOn: '2026-11-19' })],
] as const)('launching is refused with the reason %s', (reason, scan) => {
  expect(launch(scan, noon)).toEqual({ ok: false, reason })
})

test('a scan may be launched on its last day', () => {
  expect(launch(draftScan({ closesOn: '2026-11-20' }), noon).ok).toBe(true)
})

test('closing is final, and a draft cannot be closed', () => {
  const closed = close(openScan(), noon)
  expect(closed).toMatchObject({ ok: true, scan: { status: 'closed', closedAt: noon } })
  expect(closed.ok && close(closed.scan, noon)).toEqual({ ok: false, reason: 'already-closed' })
  expect(close(draftScan(), noon)).toEqual({ ok: false, reason: 'not-open' })
})

test('the closing date only moves to a later day', () => {
  const scan = openScan({ closesOn: '2026-12-01' })
  expect(moveClosingDate(scan, '2026-12-02', noon)).toMatchObject({ ok: true, scan: { closesOn: '2026-12-02' } })
  expect(moveClosingDate(scan, '2026-12-01', noon)).toEqual({ ok: false, reason: 'not-later' })
  expect(moveClosingDate(draftScan(), '2027-01-01', noon)).toEqual({ ok: false, reason: 'not-open' })
})

test('the closing date of a scan past its last day cannot move, even before the scan is closed', () => {
  const over = openScan({ closesOn: '2026-11-19' })
  expect(moveClosingDate(over, '2026-12-31', noon)).toEqual({ ok: false, reason: 'already-closed' })
})

test.each([
  ['2026-12-01T22:59:59Z', false],
  ['2026-12-01T23:00:00Z', true],
])('in winter a scan takes answers until 23:59 in Amsterdam: at %s due is %s', (instant, due) => {
  expect(isDue(openScan({ closesOn: '2026-12-01' }), new Date(instant))).toBe(due)
})

test.each([
  ['2026-07-01T21:59:59Z', false],
  ['2026-07-01T22:00:00Z', true],
])('in summer a scan takes answers until 23:59 in Amsterdam: at %s due is %s', (instant, due) => {
  expect(isDue(openScan({ closesOn: '2026-07-01' }), new Date(instant))).toBe(due)
})

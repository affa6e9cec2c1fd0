import { expect, test } from 'vitest'
import { suggestDates } from '../../../src/domain/inviting/reminder-dates.ts'

test.each([
  ['in four weeks: after a week, and two days before the end', '2026-11-24', '2026-12-18', '2026-12-01', '2026-12-16'],
  ['never in a weekend, but on the Friday before', '2026-11-21', '2026-12-21', '2026-11-27', '2026-12-18'],
  ['in ten days: halfway', '2026-11-23', '2026-12-03', '2026-11-27', '2026-12-01'],
  ['in a week: a final notice only', '2026-11-23', '2026-11-30', null, '2026-11-27'],
  ['in two days: nothing', '2026-11-23', '2026-11-25', null, null],
])('%s', (_, invitedOn, closesOn, reminder, finalNotice) => {
  expect(suggestDates(invitedOn, closesOn)).toEqual({ reminder, 'final-notice': finalNotice })
})

import { expect, test } from 'vitest'
import { nightlyCountOf, progressOf, totalOf } from '../../../src/domain/scan/progress.ts'

const group = (threshold: number | null, invited: number | null) => ({
  key: 'coaches',
  label: null,
  visibility: threshold === null ? ({ mode: 'on-record' } as const) : ({ mode: 'protected', threshold } as const),
  invited,
})

test.each([
  ['one of one protected person names somebody', group(3, 1), 1, null, null],
  ['enough were asked', group(3, 3), 0, 0, 0],
  ['nobody knows how many were asked, and few answered', group(3, null), 2, null, null],
  ['nobody knows how many were asked, and enough answered', group(3, null), 3, 3, 3],
  ['more answered than the few who were asked', group(3, 2), 4, 4, null],
  ['a group on the record', group(null, 1), 1, 1, 1],
])('progress and the nightly count follow the rule of the group when %s', (_, subject, responses, shown, kept) => {
  expect(progressOf(subject, responses).responses).toBe(shown)
  expect(nightlyCountOf(subject, responses)).toBe(kept)
})

test.each([
  ['the sum of all groups', [[3, 8] as const, [5, 20] as const], { responses: 8, invited: 28 }],
  [
    'without the number invited while that is unknown of a group',
    [[3, 8] as const, [5, null] as const],
    { responses: 8, invited: null },
  ],
  ['nothing while the progress of a group is hidden', [[3, 8] as const, [null, null] as const], null],
])('the total is %s', (_, groups, total) => {
  expect(totalOf(groups.map(([responses, invited]) => ({ responses, invited })))).toEqual(total)
})

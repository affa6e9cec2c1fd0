import { expect, test } from 'vitest'
import type { Contribution, Picture } from '../../../src/domain/mirror/contribution.ts'
import { makeSnapshot, type Snapshot } from '../../../src/domain/mirror/snapshot.ts'

/** Contributions with one factor and one pair, so many with each picture; the other pairs were not compared. */
const poolOf = (counts: { readonly [picture in Picture]?: number }, without = 0): readonly Contribution[] => [
  ...Object.entries(counts).flatMap(([picture, count]) =>
    Array.from({ length: count }, () => ({
      schoolYear: '2026-2027',
      pictures: { F1: { 'board-teachers': picture as Picture } },
    })),
  ),
  ...Array.from({ length: without }, () => ({ schoolYear: '2026-2027', pictures: {} })),
]

const asked = { on: '2027-02-01', factors: ['F1'], changes: 8, printed: [] as readonly Snapshot[] }

test('a snapshot counts each picture, and folds the small ones', () => {
  const pool = poolOf({ first: 6, 'no-difference': 4, second: 1, spread: 2 })
  expect(makeSnapshot({ ...asked, pool })).toEqual({
    ok: true,
    snapshot: {
      madeOn: '2027-02-01',
      institutions: 13,
      rows: {
        F1: {
          'board-coaches': [null, null, null, null, null],
          'board-teachers': [6, null, null, 4, null],
          'coaches-teachers': [null, null, null, null, null],
        },
      },
    },
  })
})

test('institutions whose pair was not compared are a cell as well: it joins the zeros', () => {
  const made = makeSnapshot({ ...asked, pool: poolOf({ first: 5, 'no-difference': 4 }, 3) })
  expect(made.ok && made.snapshot.rows.F1?.['board-teachers']).toEqual([5, null, null, 4, null])
})

test('it waits for eight contributions', () => {
  expect(makeSnapshot({ ...asked, pool: poolOf({ first: 7 }) })).toEqual({ ok: false, reason: 'too-few-contributions' })
  expect(makeSnapshot({ ...asked, pool: poolOf({ first: 8 }) }).ok).toBe(true)
})

test('it waits until five contributions joined, left or changed', () => {
  const pool = poolOf({ first: 8 })
  expect(makeSnapshot({ ...asked, changes: 4, pool })).toEqual({ ok: false, reason: 'too-few-changes' })
  expect(makeSnapshot({ ...asked, changes: 5, pool }).ok).toBe(true)
})

test('it waits when two prints together would tell of one institution, also one that is not the last', () => {
  const tight = poolOf({ first: 6, second: 4, spread: 3, 'no-difference': 2 }, 1)
  const first = makeSnapshot({ ...asked, pool: tight })
  const second = makeSnapshot({ ...asked, on: '2027-07-01', pool: poolOf({ first: 20 }) })
  if (!first.ok || !second.ok) throw new Error('the first two can be printed')
  const printed = [first.snapshot, second.snapshot]
  const third = { ...asked, on: '2028-02-01', pool: poolOf({ first: 7, second: 4, spread: 3, 'no-difference': 1 }, 2) }
  expect(makeSnapshot({ ...third, printed })).toEqual({ ok: false, reason: 'would-tell-of-one' })
  expect(makeSnapshot({ ...third, printed: [second.snapshot] }).ok).toBe(true)
})

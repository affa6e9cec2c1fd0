import type { Day } from '../calendar.ts'
import type { Outcome } from '../outcome.ts'
import type { FactorKey } from '../scan/rubric.ts'
import { type Contribution, type MirrorPair, PAIR_KEYS, PICTURES } from './contribution.ts'
import { type FoldedRow, foldRow } from './folded-row.ts'
import { forcesOneOther, readerOf } from './forced-change.ts'

/**
 * The cells of a row: the pictures, and the institutions whose pair was not compared. The last is a cell too: shown as
 * what is missing from the total, a one or a two there would be read off.
 */
export const CELLS = [...PICTURES, 'not-compared'] as const
export type Cell = (typeof CELLS)[number]

/** The mirror as everybody reads it, made on a fixed day and never changed. */
export type Snapshot = {
  readonly madeOn: Day
  readonly institutions: number
  /** In the order of `CELLS`. */
  readonly rows: { readonly [factor: FactorKey]: { readonly [pair in MirrorPair]: FoldedRow } }
}

export const FEWEST_CONTRIBUTIONS = 8
export const FEWEST_CHANGES = 5
/**
 * The mirror holds no more contributions than this: nearly twice the colleges of the country. Every change writes them all
 * again, and a print compares each row with every earlier print, in the process that answers everybody.
 */
export const MOST_CONTRIBUTIONS = 100

export type WhyWaits = 'too-few-contributions' | 'too-few-changes' | 'would-tell-of-one'

type Asked = {
  readonly on: Day
  readonly factors: readonly FactorKey[]
  readonly pool: readonly Contribution[]
  /** How many contributions joined, left or changed since the last printed snapshot. */
  readonly changes: number
  /** All that were printed. */
  readonly printed: readonly Snapshot[]
}

/** Decides whether a new snapshot may be printed, and makes it. */
export const makeSnapshot = ({
  on,
  factors,
  pool,
  changes,
  printed,
}: Asked): Outcome<{ readonly snapshot: Snapshot }, WhyWaits> => {
  if (pool.length < FEWEST_CONTRIBUTIONS) return { ok: false, reason: 'too-few-contributions' }
  if (changes < FEWEST_CHANGES) return { ok: false, reason: 'too-few-changes' }
  const snapshot = { madeOn: on, institutions: pool.length, rows: rowsOf(pool, factors) }
  return tellsOfOneSince(printed, snapshot) ? { ok: false, reason: 'would-tell-of-one' } : { ok: true, snapshot }
}

const rowsOf = (pool: readonly Contribution[], factors: readonly FactorKey[]): Snapshot['rows'] => {
  const rowOf = (factor: FactorKey, pair: MirrorPair) => {
    const seen = pool.map(({ pictures }) => pictures[factor]?.[pair] ?? 'not-compared')
    return foldRow(CELLS.map((cell) => seen.filter((each) => each === cell).length))
  }
  return Object.fromEntries(
    factors.map((factor) => [
      factor,
      Object.fromEntries(PAIR_KEYS.map((pair) => [pair, rowOf(factor, pair)])) as Record<MirrorPair, FoldedRow>,
    ]),
  )
}

const tellsOfOneSince = (printed: readonly Snapshot[], { rows, institutions }: Snapshot): boolean =>
  Object.entries(rows).some(([factor, pairs]) =>
    PAIR_KEYS.some((pair) => {
      const after = readerOf({ seen: pairs[pair], institutions })
      return printed.some((earlier) => {
        const seen = earlier.rows[factor]?.[pair]
        return seen !== undefined && forcesOneOther(readerOf({ seen, institutions: earlier.institutions }), after)
      })
    }),
  )

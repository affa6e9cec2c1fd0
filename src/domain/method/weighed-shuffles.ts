import { chanceBound } from './chance-bound.ts'
import type { ExactCounts } from './exact-counts.ts'
import { FarTails, type Way } from './far-tails.ts'
import { fromNumber } from './fraction.ts'
import { VANISHED } from './hypergeometric.ts'
import { distanceOf, type PooledAnswers } from './pooled-answers.ts'
import type { ShuffleChances } from './shuffle-chances.ts'

/** As `countShuffles`, in floating point, for a large `n`: time grows with the square root of n. */
export const weighShuffles = (pool: PooledAnswers, observed: bigint): ShuffleChances => ({
  p: fromNumber(weightAsFarAs(pool, observed)),
  pMin: fromNumber(weightAsFarAs(pool, furthestIn(pool))),
})

/**
 * The share of shuffles whose distance is at least `distance`. Tables are taken in rows of equal x1; the rows' weights
 * are hypergeometric, and so is x2 within a row. The sum runs from the middle row outwards, so that weights only fall.
 * A sum that is proven to vanish is skipped: for large groups, the smallest p, and the p of any clear difference.
 */
const weightAsFarAs = (pool: PooledAnswers, distance: bigint): number => {
  if (chanceBound(pool, distance) < VANISHED) return 0
  const middle = Number((pool.counts[0] * pool.n) / pool.total)
  const down = weighRows(pool, distance, middle, 1, 'down')
  const up = weighRows(pool, distance, middle + 1, ratioOfRows(pool, middle, 'up'), 'up')
  return Math.min(1, (down.asFar + up.asFar) / (down.all + up.all))
}

/**
 * A row that weighs less than this, relative to the sum so far, ends the sum: all later rows together weigh at most a
 * few hundred times as much.
 */
const NEGLIGIBLE = 1e-18

const weighRows = (pool: PooledAnswers, distance: bigint, firstRow: number, firstWeight: number, way: Way) => {
  const tails = new FarTails(pool, distance, firstRow, way)
  let row = firstRow
  let weight = firstWeight
  let all = 0
  let asFar = 0
  while (weight > Math.max(asFar * NEGLIGIBLE, VANISHED)) {
    all += weight
    asFar += weight * tails.chance
    weight *= ratioOfRows(pool, row, way)
    row += way === 'up' ? 1 : -1
    tails.next()
  }
  return { all, asFar }
}

/** The weight of the next row divided by that of this row; 0 where there is no next row. */
const ratioOfRows = ({ n, total, counts }: PooledAnswers, row: number, way: Way): number => {
  const [draws, ones] = [Number(n), Number(counts[0])]
  const others = Number(total) - ones - draws
  if (way === 'up') return ((ones - row) * (draws - row)) / ((row + 1) * (others + row + 1))
  return (row * (others + row)) / ((ones - row + 1) * (draws - row + 1))
}

/** The distance is convex, so it is largest at a corner of the tables: one that fills the levels in some order. */
const furthestIn = (pool: PooledAnswers): bigint => {
  let furthest = 0n
  for (const order of ORDERS) {
    const x = fill(pool, order)
    const distance = distanceOf(pool, x[0], x[1])
    if (distance > furthest) furthest = distance
  }
  return furthest
}

/** Deals all answers at the first level of the order, as far as they go, then the answers at the next level. */
const fill = ({ n, counts }: PooledAnswers, order: readonly (0 | 1 | 2)[]): ExactCounts => {
  const x: [bigint, bigint, bigint] = [0n, 0n, 0n]
  let left = n
  for (const level of order) {
    x[level] = left
    if (counts[level] < left) x[level] = counts[level]
    left -= x[level]
  }
  return x
}

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const

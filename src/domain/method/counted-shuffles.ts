import { fraction } from './fraction.ts'
import { distanceOf, type PooledAnswers } from './pooled-answers.ts'
import type { ShuffleChances } from './shuffle-chances.ts'

/** Lists every table and counts the deals that give it. For a small `n`: there are (n+1)(n+2)/2 tables at most. */
export const countShuffles = (pool: PooledAnswers, observed: bigint): ShuffleChances => {
  const { n, counts } = pool
  const [ones, twos, threes] = [binomials(counts[0], n), binomials(counts[1], n), binomials(counts[2], n)]
  let all = 0n
  let asFar = 0n
  let furthest = -1n
  let atFurthest = 0n
  for (let x1 = 0n; x1 <= n; x1++) {
    for (let x2 = 0n; x1 + x2 <= n; x2++) {
      const deals = at(ones, x1) * at(twos, x2) * at(threes, n - x1 - x2)
      if (deals === 0n) continue
      const distance = distanceOf(pool, x1, x2)
      all += deals
      if (distance >= observed) asFar += deals
      if (distance > furthest) {
        furthest = distance
        atFurthest = 0n
      }
      if (distance === furthest) atFurthest += deals
    }
  }
  return { p: fraction(asFar, all), pMin: fraction(atFurthest, all) }
}

/** C(count, k) for k = 0..n; 0 where k exceeds `count`. */
const binomials = (count: bigint, n: bigint): readonly bigint[] => {
  const row = [1n]
  for (let k = 1n; k <= n; k++) row.push((at(row, k - 1n) * (count - k + 1n)) / k)
  return row
}

const at = (row: readonly bigint[], k: bigint): bigint => row[Number(k)] ?? 0n

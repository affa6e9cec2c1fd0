import type { Counts } from './answers.ts'
import { absolute, type ExactCounts, exactCounts, sum } from './exact-counts.ts'

/**
 * The answers of two groups in one pool. A shuffle deals `n` of them, as many as the smaller group has, to that
 * group; how many it gets of level 1, 2 and 3 is a table x, and the other group gets the rest.
 */
export type PooledAnswers = {
  readonly n: bigint
  readonly total: bigint
  readonly counts: ExactCounts
}

export const poolAnswers = (smaller: Counts, larger: Counts): PooledAnswers => {
  const a = exactCounts(smaller)
  const b = exactCounts(larger)
  return { n: sum(a), total: sum(a) + sum(b), counts: [a[0] + b[0], a[1] + b[1], a[2] + b[2]] }
}

/**
 * How far apart table (x1, x2) puts the groups: their W1 distance times both sizes, an integer. With b = counts - x,
 * the u1 = x1*nB - b1*n of the divergence is x1*total - counts1*n, and u2 likewise.
 */
export const distanceOf = ({ n, total, counts }: PooledAnswers, x1: bigint, x2: bigint): bigint =>
  absolute(x1 * total - counts[0] * n) + absolute((x1 + x2) * total - (counts[0] + counts[1]) * n)

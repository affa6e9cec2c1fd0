import type { Direction, PairClass } from './analysis.ts'
import type { Counts } from './answers.ts'
import { absolute, exactCounts, sum } from './exact-counts.ts'
import { type Fraction, fraction } from './fraction.ts'
import { placeOnRuler } from './ruler.ts'

/** How far apart two groups are, in steps (0..2), and which of them sees the factor further up the ladder. */
export type Divergence = { readonly steps: Fraction; readonly direction: Direction }

/**
 * The Wasserstein-1 (earth mover's) distance between two groups' answers: the difference in the share at level 2 or
 * higher, plus the difference in the share at level 3. Groups weigh the same, whatever their size. Both groups need an
 * answer.
 *
 * Example: [3, 1, 0] and [1, 1, 2] have shares 0.25 and 0.75 at level 2 or higher, 0 and 0.5 at level 3: 0.5 + 0.5 = 1
 * step.
 */
export const divergence = (a: Counts, b: Counts): Divergence => {
  const exactA = exactCounts(a)
  const exactB = exactCounts(b)
  const nA = sum(exactA)
  const nB = sum(exactB)
  const atOne = exactA[0] * nB - exactB[0] * nA
  const upToTwo = (exactA[0] + exactA[1]) * nB - (exactB[0] + exactB[1]) * nA
  return {
    steps: fraction(absolute(atOne) + absolute(upToTwo), nA * nB),
    direction: directionOf(atOne, upToTwo),
  }
}

/** More low answers in A than in B, at either border between levels, place A lower. */
const directionOf = (atOne: bigint, upToTwo: bigint): Direction => {
  if (atOne === 0n && upToTwo === 0n) return 'same'
  if (atOne <= 0n && upToTwo <= 0n) return 'a_higher'
  if (atOne >= 0n && upToTwo >= 0n) return 'b_higher'
  return 'spread'
}

export const divergenceClass = (steps: Fraction): PairClass =>
  (['shared', 'nuance', 'divergent', 'opposed'] as const)[placeOnRuler(steps)]

import type { Counts } from './answers.ts'
import { countShuffles } from './counted-shuffles.ts'
import { fraction, isAtMost } from './fraction.ts'
import { distanceOf, poolAnswers } from './pooled-answers.ts'
import type { ShuffleChances } from './shuffle-chances.ts'
import { FEWEST_ANSWERS_TO_MARK, FIRM_UP_TO } from './thresholds.ts'
import { weighShuffles } from './weighed-shuffles.ts'

/** Up to this size of the smaller group, all tables are counted one by one: at most 496. */
const LARGEST_COUNTED = 30

/**
 * The exact randomisation test of two groups' distance, without drawing: a table x of the smaller group's answers has
 * weight C(c1,x1)C(c2,x2)C(c3,x3)/C(N,n). Which tables are as far apart is always decided in integers. Up to
 * `LARGEST_COUNTED` the weights are integers too, so p is the true ratio and ties with a threshold are ties. Beyond
 * that the weights are floating point, good to ten digits up to 10,000 answers and to seven at several million; no size
 * is approximated. A chance that is proven to be below 1e-300 is 0 (`chanceBound`). Both groups need an answer. Check:
 * Gardner & Altman's 45 of 80 against 61 of 80 has p = 0.0118.
 */
export const shuffleTest = (a: Counts, b: Counts): ShuffleChances => {
  const [smaller, larger] = size(a) <= size(b) ? [a, b] : [b, a]
  const pool = poolAnswers(smaller, larger)
  const observed = distanceOf(pool, BigInt(smaller[0]), BigInt(smaller[1]))
  return isCounted(size(smaller), size(larger)) ? countShuffles(pool, observed) : weighShuffles(pool, observed)
}

/** True when the tables of groups of these sizes are counted one by one, so that chances are true ratios. */
export const isCounted = (nA: number, nB: number): boolean => Math.min(nA, nB) <= LARGEST_COUNTED

/**
 * True when groups of these sizes could reach significance at all (Tarone 1990): the rarest deal is rare enough,
 * together with its mirror image when the groups are of equal size. Does not look at how the answers are spread over
 * the groups.
 */
export const isTestable = (nA: number, nB: number): boolean => {
  const n = BigInt(Math.min(nA, nB))
  if (n < FEWEST_ANSWERS_TO_MARK) return false
  const rarest = nA === nB ? 2n : 1n
  let deals = 1n
  for (let dealt = 1n; dealt <= n; dealt++) {
    deals = (deals * (BigInt(Math.max(nA, nB)) + dealt)) / dealt
    if (isAtMost(fraction(rarest, deals), FIRM_UP_TO)) return true
  }
  return false
}

const size = ([first, second, third]: Counts): number => first + second + third

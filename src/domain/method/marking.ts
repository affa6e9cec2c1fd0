import type { Highlight, Reason } from './analysis.ts'
import type { Comparison } from './comparison.ts'
import { compare, type Fraction, isAtMost } from './fraction.ts'
import { hingesOnOne, isNamed, passesOneAnswerBar } from './ruler.ts'
import { FEWEST_ANSWERS_TO_MARK, FIRM_UP_TO, INDICATIVE_UP_TO } from './thresholds.ts'

/**
 * How loudly the difference between two groups is shown. The distance names it; robustness decides how loudly. A
 * difference that small groups could show by chance is marked as a question. `pHolm` is null outside the family.
 */
export const markingOf = ({ nA, nB, difference }: Comparison, pHolm: Fraction | null): Highlight => {
  const smallest = Math.min(nA, nB)
  if (difference === null || smallest < FEWEST_ANSWERS_TO_MARK || !isNamed(difference.steps)) return 0
  if (!passesOneAnswerBar(difference.steps, smallest)) return 1
  if (pHolm !== null && isAtMost(pHolm, FIRM_UP_TO)) return 3
  return isAtMost(difference.p, INDICATIVE_UP_TO) || isTooFewToTest(difference.pMin) ? 2 : 1
}

/** All reasons for caution that apply, whatever the marking, in the order in which texts list them. */
export const reasonsFor = ({ nA, nB, difference }: Comparison): readonly Reason[] => {
  if (difference === null) return ['no_data']
  const { steps, p, pMin } = difference
  const smallest = Math.min(nA, nB)
  const reasons: Reason[] = smallest === 1 ? ['single_voice'] : []
  if (!isNamed(steps)) return reasons
  if (hingesOnOne(steps, smallest)) reasons.push('hinges_on_one_answer')
  if (isTooFewToTest(pMin)) reasons.push('too_few_to_test')
  else if (!isAtMost(p, INDICATIVE_UP_TO)) reasons.push('chance_not_excluded')
  return reasons
}

/** With groups of these sizes, no answers could have made the chance small enough. */
const isTooFewToTest = (pMin: Fraction): boolean => compare(pMin, INDICATIVE_UP_TO) > 0

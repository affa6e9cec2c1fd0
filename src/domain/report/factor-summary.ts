import type { FactorSummary } from '../method/analysis.ts'
import type { Comparison } from '../method/comparison.ts'
import { compare, toNumber } from '../method/fraction.ts'
import { isNamed } from '../method/ruler.ts'
import { FEWEST_ANSWERS_TO_MARK, FEWEST_GROUPS_FOR_ODD_ONE_OUT } from '../method/thresholds.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** One factor at one moment. `pairs` are the comparisons of all its groups, in pair order. */
export const summarise = (pairs: readonly Comparison[]): FactorSummary => {
  const largest = largestOf(pairs)
  return {
    largest_steps: largest?.difference ? toNumber(largest.difference.steps) : null,
    largest_pair: largest ? [largest.a, largest.b] : null,
    odd_one_out: oddOneOut(pairs),
  }
}

/** Of equal distances, the first. */
const largestOf = (pairs: readonly Comparison[]): Comparison | null =>
  pairs.reduce<Comparison | null>((largest, pair) => {
    if (!pair.difference) return largest
    if (!largest?.difference) return pair
    return compare(pair.difference.steps, largest.difference.steps) > 0 ? pair : largest
  }, null)

/** The group that is far from all others while those are near each other; there can't be two. */
const oddOneOut = (pairs: readonly Comparison[]): GroupKey | null => {
  const groups = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  if (groups.length < FEWEST_GROUPS_FOR_ODD_ONE_OUT || !pairs.every(haveEnoughAnswers)) return null
  return groups.find((group) => pairs.every((pair) => isGap(pair) === (pair.a === group || pair.b === group))) ?? null
}

const haveEnoughAnswers = ({ nA, nB }: Comparison): boolean => Math.min(nA, nB) >= FEWEST_ANSWERS_TO_MARK

const isGap = ({ difference }: Comparison): boolean => difference !== null && isNamed(difference.steps)

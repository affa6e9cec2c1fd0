import type { Highlight } from './analysis.ts'
import type { Comparison } from './comparison.ts'
import { compare, fraction } from './fraction.ts'

const NO_STEPS = fraction(0, 1)

/**
 * Ranks what to talk about first: firm before indicative, then the largest distance. Ties keep factor order and pair
 * order. Tentative differences are questions and are not ranked.
 */
export const rank = <Marked extends Comparison & { readonly highlight: Highlight }>(
  marked: readonly Marked[],
): readonly Marked[] =>
  marked
    .filter(({ highlight }) => highlight >= 2)
    .sort(
      (one, other) =>
        other.highlight - one.highlight ||
        compare(other.difference?.steps ?? NO_STEPS, one.difference?.steps ?? NO_STEPS),
    )

import { fraction } from './fraction.ts'

/** Every threshold of the method. "Up to" includes the bound, "above" does not; steps are levels of the rubric. */

/** The one ruler, in steps: the upper bounds of `shared`, `nuance` and `divergent`; above the last is `opposed`. */
export const RULER = [fraction(1, 4), fraction(1, 2), fraction(1, 1)] as const

/** Above this magnitude, in steps, a difference is named and may be marked. */
export const NAMED_ABOVE = RULER[1]

/** Share of the sheets with an answer that say "I can't judge that". */
export const MANY_DONT_KNOW_ABOVE = fraction(1, 4)

/** Share of the guesses about another group that are "no idea". */
export const MOSTLY_NO_IDEA_ABOVE = fraction(1, 2)

/** A wish is mixed when both rises and falls, in steps per respondent, are above this. */
export const MIXED_ABOVE = fraction(1, 8)

/** A group of one is a voice, not a spread: it takes part in no marking. */
export const FEWEST_ANSWERS_TO_MARK = 2

/** Fewest groups for an odd one out: of two, neither is. */
export const FEWEST_GROUPS_FOR_ODD_ONE_OUT = 3

/** Chance, after Holm's correction for many comparisons, up to which a difference is firm. */
export const FIRM_UP_TO = fraction(1, 20)

/** Chance of one comparison up to which a difference is indicative. */
export const INDICATIVE_UP_TO = fraction(1, 10)

import { compare, type Fraction, fraction, isAtMost, plus } from './fraction.ts'
import { NAMED_ABOVE, RULER } from './thresholds.ts'

/**
 * Where a magnitude in steps falls on the ruler: 0 up to a quarter, 1 up to a half, 2 up to a whole step, 3 beyond.
 * The half is a quarter of the range of three levels, near the c/6 that Burke & Dunlap (2002) take as the bound of
 * agreement on a scale of c options.
 */
export const placeOnRuler = (magnitude: Fraction): 0 | 1 | 2 | 3 => {
  if (isAtMost(magnitude, RULER[0])) return 0
  if (isAtMost(magnitude, RULER[1])) return 1
  if (isAtMost(magnitude, RULER[2])) return 2
  return 3
}

export const isNamed = (magnitude: Fraction): boolean => compare(magnitude, NAMED_ABOVE) > 0

/**
 * True when no single neighbouring answer would bring the magnitude back to half a step. In a group of `n`, one answer
 * moves it by at most 1/n. Between two groups, `n` is the size of the smaller one.
 */
export const passesOneAnswerBar = (magnitude: Fraction, n: number): boolean =>
  compare(magnitude, plus(NAMED_ABOVE, fraction(1, n))) > 0

/** True when the magnitude counts as a difference, but one answer could undo it. */
export const hingesOnOne = (magnitude: Fraction, n: number): boolean =>
  isNamed(magnitude) && !passesOneAnswerBar(magnitude, n)

/** True when no single neighbouring answer takes the magnitude to the other side of half a step. */
export const staysOnItsSide = (magnitude: Fraction, n: number): boolean =>
  isNamed(magnitude) ? passesOneAnswerBar(magnitude, n) : isAtMost(plus(magnitude, fraction(1, n)), NAMED_ABOVE)

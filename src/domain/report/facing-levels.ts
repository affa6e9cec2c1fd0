import type { Within } from '../method/analysis.ts'
import { LEVELS, type Level } from '../scan/rubric.ts'

/**
 * The two levels whose texts are set side by side where two groups differ: each group's median. Where the medians are
 * equal or a group is split, each side takes the level at which its share most exceeds the other group's. These two
 * levels always differ, since the shares of both groups add up to 1. Both groups have answers, and their answers
 * differ.
 */
export const facingLevels = (a: Within, b: Within): readonly [Level, Level] => {
  const hasMiddle = a.class !== 'split' && b.class !== 'split'
  return hasMiddle && a.level !== null && b.level !== null && a.level !== b.level
    ? [a.level, b.level]
    : [levelMostItsOwn(a, b), levelMostItsOwn(b, a)]
}

/** The level at which a group's share most exceeds that of another; of equal ones the lowest. Shares are compared as whole numbers: each count times the other group's total. */
export const levelMostItsOwn = (own: Within, other: Within): Level => {
  const excess = (level: Level) => (own.counts[level - 1] ?? 0) * other.n - (other.counts[level - 1] ?? 0) * own.n
  return LEVELS.reduce((best, level) => (excess(level) > excess(best) ? level : best))
}

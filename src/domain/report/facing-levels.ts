import type { Within } from '../method/analysis.ts'
import { LEVELS, type Level } from '../scan/rubric.ts'

/**
 * The two levels whose texts face each other where two groups differ: each group's own middle. Where the middles are
 * equal or a group is split, each side takes the level at which its share most exceeds the other's: never the same
 * one, since shares add up to the whole on both sides. Both groups have answers and don't answer alike.
 */
export const facingLevels = (a: Within, b: Within): readonly [Level, Level] => {
  const hasMiddle = a.class !== 'split' && b.class !== 'split'
  return hasMiddle && a.level !== null && b.level !== null && a.level !== b.level
    ? [a.level, b.level]
    : [mostItsOwn(a, b), mostItsOwn(b, a)]
}

/** The lowest of equals. Shares are compared as whole numbers: own count times the other's total, and back. */
const mostItsOwn = (own: Within, other: Within): Level => {
  const excess = (level: Level) => (own.counts[level - 1] ?? 0) * other.n - (other.counts[level - 1] ?? 0) * own.n
  return LEVELS.reduce((best, level) => (excess(level) > excess(best) ? level : best))
}

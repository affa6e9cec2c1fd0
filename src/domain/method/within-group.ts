import type { Level } from '../scan/rubric.ts'
import type { Highlight, Within, WithinClass } from './analysis.ts'
import type { Answers, Counts } from './answers.ts'
import { compare, type Fraction, fraction } from './fraction.ts'
import { hingesOnOne, passesOneAnswerBar, placeOnRuler } from './ruler.ts'
import { MANY_DONT_KNOW_ABOVE } from './thresholds.ts'

/**
 * How far the members of a group agree about one question. The spread is the mean distance to the group's own median,
 * in steps (0..1), which on three levels is Leik's ordinal dispersion (1966).
 */
export const within = ({ counts, n, dk }: Answers): Within => {
  const summedDistance = distanceToMedian(counts, n)
  const spread = n === 0 ? null : fraction(summedDistance, n)
  const withinClass = classOf(spread, n)
  const isSplit = withinClass === 'split'
  return {
    counts,
    n,
    dk,
    many_dk: dk > 0 && compare(fraction(dk, dk + n), MANY_DONT_KNOW_ABOVE) > 0,
    level: lowerMedian(counts, n),
    mean: n === 0 ? null : (counts[0] + 2 * counts[1] + 3 * counts[2]) / n,
    spread: n === 0 ? null : summedDistance / n,
    class: withinClass,
    pattern: isSplit ? patternOf(counts) : null,
    full_range: counts[0] > 0 && counts[2] > 0,
    hinges_on_one: spread !== null && hingesOnOne(spread, n),
    highlight: isSplit && spread !== null ? markingOf(spread, n) : 0,
  }
}

/** The sum of all distances to the median: at each of the two borders, the answers on the far side. */
const distanceToMedian = ([first, second]: Counts, n: number): number =>
  Math.min(first, n - first) + Math.min(first + second, n - first - second)

const classOf = (spread: Fraction | null, n: number): WithinClass => {
  if (spread === null) return 'none'
  if (n === 1) return 'single'
  if (spread.numerator === 0n) return 'unanimous'
  return (['shared', 'nuance', 'split', 'split'] as const)[placeOnRuler(spread)]
}

/** The lowest level that at least half of the answers don't exceed. */
export const lowerMedian = ([first, second]: Counts, n: number): Level | null => {
  if (n === 0) return null
  if (2 * first >= n) return 1
  return 2 * (first + second) >= n ? 2 : 3
}

const patternOf = ([first, second, third]: Counts): 'two_camps' | 'scattered' =>
  second < Math.min(first, third) ? 'two_camps' : 'scattered'

const markingOf = (spread: Fraction, n: number): Highlight => (passesOneAnswerBar(spread, n) ? 2 : 1)

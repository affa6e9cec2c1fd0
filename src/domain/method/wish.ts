import { LEVELS } from '../scan/rubric.ts'
import type { Highlight, Wish } from './analysis.ts'
import { compare, type Fraction, fraction } from './fraction.ts'
import { hingesOnOne, isNamed, passesOneAnswerBar, placeOnRuler } from './ruler.ts'
import type { JointCounts } from './tally.ts'
import { FEWEST_ANSWERS_TO_MARK, MIXED_ABOVE } from './thresholds.ts'

/**
 * What a group wants to change about one factor: only respondents who chose a level at both moments count, each
 * compared with their own other answer.
 */
export const wish = (cells: JointCounts): Wish => {
  const { n, up, same, down, rises, falls } = changesIn(cells)
  if (n === 0) return NO_WISH
  const magnitude = fraction(Math.abs(rises - falls), n)
  return {
    n,
    up,
    same,
    down,
    gap: (rises - falls) / n,
    class: (['as_is', 'small', 'clear', 'large'] as const)[placeOnRuler(magnitude)],
    direction: rises > falls ? 'up' : rises < falls ? 'down' : 'none',
    mixed: compare(fraction(Math.min(rises, falls), n), MIXED_ABOVE) > 0,
    hinges_on_one: hingesOnOne(magnitude, n),
    highlight: markingOf(magnitude, n),
  }
}

/** `up`, `same` and `down` count respondents; `rises` and `falls` are in steps. */
const changesIn = (cells: JointCounts) => {
  const changes = { n: 0, up: 0, same: 0, down: 0, rises: 0, falls: 0 }
  for (const current of LEVELS) {
    for (const desired of LEVELS) {
      const count = cells[`${current}|${desired}`] ?? 0
      changes.n += count
      if (desired > current) changes.up += count
      else if (desired < current) changes.down += count
      else changes.same += count
      changes.rises += count * Math.max(0, desired - current)
      changes.falls += count * Math.max(0, current - desired)
    }
  }
  return changes
}

const NO_WISH: Wish = {
  n: 0,
  up: 0,
  same: 0,
  down: 0,
  gap: null,
  class: 'none',
  direction: null,
  mixed: false,
  hinges_on_one: false,
  highlight: 0,
}

const markingOf = (magnitude: Fraction, n: number): Highlight => {
  if (n < FEWEST_ANSWERS_TO_MARK || !isNamed(magnitude)) return 0
  return passesOneAnswerBar(magnitude, n) ? 2 : 1
}

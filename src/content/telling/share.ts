import type { Within } from '../../domain/method/analysis.ts'
import type { Level } from '../../domain/scan/rubric.ts'
import type { Words } from '../words/nl.ts'
import { percentsOf } from './percents.ts'

/** From this number of answers, a bar says more than a row of marks. */
export const FEWEST_FOR_BARS = 20

/** '2 van 4'; where the panel prints percents, '12 van 40 (30 %)'. */
export const tellShare = (words: Words, { counts, n }: Within, level: Level): string => {
  const share = words.countOf(counts[level - 1] ?? 0, n)
  if (n < FEWEST_FOR_BARS) return share
  return `${share} (${words.percentage(percentsOf(counts, n)[level - 1] ?? 0)})`
}

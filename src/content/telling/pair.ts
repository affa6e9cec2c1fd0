import type { PairRow } from '../../domain/method/analysis.ts'
import { type Distance, distanceOf } from '../../domain/report/distance.ts'
import { isGap, withinOf } from '../../domain/report/report-lookup.ts'
import type { Moment } from '../../domain/scan/rubric.ts'
import type { Marking } from '../told-marking.ts'
import type { Words } from '../words/nl.ts'
import { sentences } from './sentences.ts'
import { tellShare } from './share.ts'
import type { Telling } from './telling.ts'

/** How the two groups of a pair differ, in terms that a reader can check. */
export const distanceIn = ({ report }: Telling, pair: PairRow, moment: Moment = 'current'): Distance =>
  distanceOf(pair, withinOf(report, moment, pair.a, pair.factor), withinOf(report, moment, pair.b, pair.factor))

/**
 * What two groups that are more than half a step apart see differently: a sentence, and the counts that show it where
 * no levels do. A question when the difference isn't marked as more than that.
 */
export const tellGap = (telling: Telling, pair: PairRow): readonly string[] => {
  const distance = distanceIn(telling, pair)
  return [tellHeadline(telling, pair), ...tellCounts(telling, pair, distance, 'current')]
}

/** The sentence alone. */
export const tellHeadline = (telling: Telling, pair: PairRow): string => {
  const { finding } = telling.words
  const { nameOf, innerNameOf } = telling
  const distance = distanceIn(telling, pair)
  const asked = pair.highlight < 2
  if (distance.kind === 'levels') {
    const [higher, lower] = [(asked ? innerNameOf : nameOf)(distance.order[0]), innerNameOf(distance.order[1])]
    return (asked ? finding.askLevels : finding.levels)(higher, lower, distance.levels)
  }
  if (distance.kind === 'answers') {
    const [higher, lower] = distance.order
    return (asked ? finding.askAnswers : finding.answers)(innerNameOf(higher), innerNameOf(lower))
  }
  return (asked ? finding.askSpread : finding.spread)(innerNameOf(pair.a), innerNameOf(pair.b))
}

/** 'Niveau 3: 2 van 4 tegen 0 van 8', where the groups' levels don't tell them apart. */
export const tellCounts = (
  { report, words }: Telling,
  { factor }: PairRow,
  distance: Distance,
  moment: Moment,
): readonly string[] => {
  if (distance.kind !== 'answers') return []
  const { order, level } = distance
  const [higher, lower] = order.map((group) => tellShare(words, withinOf(report, moment, group, factor), level)) as [
    string,
    string,
  ]
  return [words.finding.counts(level, higher, lower)]
}

/** How loudly a pair is shown, with every reason for showing it less loudly. */
export const markingOf = (words: Words, pair: PairRow | undefined): Marking => {
  if (!pair || pair.class === 'none') return { highlight: 0, word: words.marking.nothingToCompare, reason: null }
  return { highlight: pair.highlight, word: wordFor(words, pair), reason: reasonFor(words, pair) }
}

const wordFor = ({ marking }: Words, pair: PairRow): string => {
  if (pair.highlight !== 0) return marking.highlight[pair.highlight]
  if (isGap(pair)) return marking.singleVoice
  return pair.class === 'nuance' ? marking.nuance : marking.shared
}

const reasonFor = ({ marking }: Words, { reasons, p }: PairRow): string | null => {
  if (reasons.length === 0) return null
  const told = reasons.map((reason) => marking.reasons[reason](Math.round(100 * (p ?? 1))))
  return sentences([told.join('; ')])
}

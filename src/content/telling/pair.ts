import type { PairRow } from '../../domain/method/analysis.ts'
import { higherAndLower, isGap } from '../../domain/report/report-lookup.ts'
import type { Marking } from '../told-marking.ts'
import type { Words } from '../words/nl.ts'
import { sentences } from './sentences.ts'
import type { Telling } from './telling.ts'

/** What two groups see differently, as a finding; as a question when the difference isn't marked as more than that. */
export const tellGap = ({ words, nameOf }: Telling, pair: PairRow): string => {
  const { finding } = words
  const asked = pair.highlight < 2
  const order = higherAndLower(pair)
  if (!order) return (asked ? finding.askSpread : finding.spread)(nameOf(pair.a), nameOf(pair.b))
  const [higher, lower] = [nameOf(order[0]), nameOf(order[1])]
  if (pair.class === 'opposed') {
    return (asked ? finding.askMoreThanOneStep : finding.moreThanOneStep)(higher, lower)
  }
  return (asked ? finding.askOneStep : finding.oneStep)(higher, lower)
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

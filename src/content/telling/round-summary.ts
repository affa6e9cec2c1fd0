import type { Agreement } from '../../domain/conversation/agreement.ts'
import type { ExpectationsInRounds } from '../../domain/report/compare-expectations.ts'
import type { GapChange, RoundComparison } from '../../domain/report/compare-rounds.ts'
import { capitalise } from '../capitalise.ts'
import type { Telling } from './telling.ts'

/** How many factors moved, and what became of the agreements. Changes that are questions are not counted as moves. */
export const tellRoundSummary = (
  telling: Telling,
  comparison: RoundComparison,
  agreements: readonly Agreement[],
): readonly string[] => {
  const { summary } = telling.words.round
  return [
    tellMoved(telling, comparison),
    agreements.length === 0 ? summary.noAgreements : summary.agreements(...countsOf(agreements)),
  ]
}

/** How many factors, or items of a further set, moved. */
export const tellMoved = ({ words }: Telling, { factors }: RoundComparison): string => {
  const { summary } = words.round
  const gaps = factors.flatMap(({ gap }) => (gap ? [gap] : []))
  const narrowed = gaps.filter((gap) => gap.change === 'narrowed' && isSure(gap)).length
  const widened = gaps.filter((gap) => gap.change === 'widened' && isSure(gap)).length
  if (gaps.length === 0) return summary.nothingToCompare
  return narrowed + widened === 0 ? summary.nothingMoved : summary.moved(narrowed, widened, gaps.length)
}

/** A difference that narrowed was one before; one that widened is one now. */
const isSure = ({ change, earlier, later }: GapChange): boolean =>
  (change === 'narrowed' ? earlier : later).highlight >= 2

const countsOf = (agreements: readonly Agreement[]): readonly [done: number, open: number, dropped: number] => {
  const count = (status: Agreement['status']) => agreements.filter((agreement) => agreement.status === status).length
  return [count('done'), count('open'), count('dropped')]
}

export const tellRoundNotes = (
  telling: Telling,
  before: Telling,
  comparison: RoundComparison,
  { asked }: ExpectationsInRounds,
): readonly string[] => {
  const { words, levelNames } = telling
  const { notes } = words.round
  const renamed = comparison.groups.filter((key) => before.labelOf(key) !== telling.labelOf(key))
  return [
    notes.people,
    ...tellLeft(telling, comparison),
    ...(levelNames.join() === before.levelNames.join() ? [] : [notes.levelsRenamed(words.list(before.levelNames))]),
    ...(asked === 'both' || asked === 'neither' ? [] : [words.expectation.round.askedOnce[asked]]),
    ...renamed.map((key) => capitalise(notes.renamed(telling.labelOf(key), before.labelOf(key)))),
  ]
}

/** The groups that aren't compared, in a sentence; empty when all are. */
export const tellLeft = ({ words, report, labelOf }: Telling, { groups }: RoundComparison): readonly string[] => {
  const left = report.groups.map(({ key }) => key).filter((key) => !groups.includes(key))
  return left.length > 0 ? [words.round.notes.left(words.list(left.map(labelOf)))] : []
}

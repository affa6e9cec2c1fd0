import type { Agreement } from '../../domain/conversation/agreement.ts'
import type { ExpectationsInRounds } from '../../domain/report/compare-expectations.ts'
import type { GapChange, RoundComparison } from '../../domain/report/compare-rounds.ts'
import { capitalise } from '../capitalise.ts'
import type { Telling } from './telling.ts'

/** How many factors moved, and what became of the agreements. Changes that are questions are not counted as moves. */
export const tellRoundSummary = (
  { words }: Telling,
  { factors }: RoundComparison,
  agreements: readonly Agreement[],
): readonly string[] => {
  const { summary } = words.round
  const gaps = factors.flatMap(({ gap }) => (gap ? [gap] : []))
  const narrowed = gaps.filter((gap) => gap.change === 'narrowed' && isSure(gap)).length
  const widened = gaps.filter((gap) => gap.change === 'widened' && isSure(gap)).length
  return [
    gaps.length === 0
      ? summary.nothingToCompare
      : narrowed + widened === 0
        ? summary.nothingMoved
        : summary.moved(narrowed, widened, gaps.length),
    agreements.length === 0 ? summary.noAgreements : summary.agreements(...countsOf(agreements)),
  ]
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
  const left = telling.report.groups.map(({ key }) => key).filter((key) => !comparison.groups.includes(key))
  const renamed = comparison.groups.filter((key) => before.labelOf(key) !== telling.labelOf(key))
  return [
    notes.people,
    ...(left.length > 0 ? [notes.left(words.list(left.map(telling.labelOf)))] : []),
    ...(levelNames.join() === before.levelNames.join() ? [] : [notes.levelsRenamed(words.list(before.levelNames))]),
    ...(asked === 'both' || asked === 'neither' ? [] : [words.expectation.round.askedOnce[asked]]),
    ...renamed.map((key) => capitalise(notes.renamed(telling.labelOf(key), before.labelOf(key)))),
  ]
}

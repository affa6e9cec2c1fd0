import type { PairRow } from '../../domain/method/analysis.ts'
import {
  compareRounds,
  type FactorChange,
  type GapChange,
  type GroupShift,
} from '../../domain/report/compare-rounds.ts'
import type { EarlierRound } from '../../domain/report/dossier.ts'
import { higherAndLower, withinOf } from '../../domain/report/report-lookup.ts'
import { askedIn } from '../editions.ts'
import { formatDay } from '../format-day.ts'
import type { ToldGroup } from '../told-group.ts'
import type { Marking } from '../told-marking.ts'
import type { Standing, ToldChange, ToldRound, ToldShift } from '../told-round.ts'
import type { Words } from '../words/nl.ts'
import { tellAgreements } from './agreements.ts'
import { tellRoundNotes, tellRoundSummary } from './round-summary.ts'
import { sentences } from './sentences.ts'
import { standingOf, tellStanding } from './standing.ts'
import { startTelling, type Telling } from './telling.ts'

/** What moved since the previous round. Compares only what both rounds show. */
export const tellRound = (telling: Telling, groups: readonly ToldGroup[], earlier: EarlierRound): ToldRound => {
  const { report, language } = telling
  const before = startTelling(earlier.report, language)
  const comparison = compareRounds(earlier.report, report, askedIn(earlier.report.edition, report.edition))
  const day = earlier.report.referenceDate ?? earlier.report.closedOn
  return {
    title: earlier.report.title,
    date: day ? formatDay(day, language) : '',
    summary: tellRoundSummary(telling, comparison, earlier.agreements),
    agreements: tellAgreements(before, earlier.agreements),
    changes: comparison.factors.map((change) => tellChange(telling, before, groups, change)),
    notes: tellRoundNotes(telling, before, comparison),
  }
}

const tellChange = (
  telling: Telling,
  before: Telling,
  groups: readonly ToldGroup[],
  change: FactorChange,
): ToldChange => {
  const { report, factorOf } = telling
  const { title } = factorOf(change.factor)
  const shifts = change.shifts.flatMap((shift) => {
    const group = groups.find(({ key }) => key === shift.group)
    return group ? [tellShift(telling, before, group, shift)] : []
  })
  const text = tellDistance(telling, change)
  return {
    factor: change.factor,
    number: report.factors.indexOf(change.factor) + 1,
    title,
    text,
    shifts,
    alt: [sentences([title]), text, ...shifts.map(({ label, text: moved }) => `${label}: ${moved}`)].join(' '),
  }
}

const tellDistance = (telling: Telling, { asked, gap }: FactorChange): string => {
  const { round } = telling.words
  if (asked === 'differently') return round.differently
  if (asked === 'not-before') return round.notBefore
  return sentences([gap ? tellGapChange(telling, gap) : round.gap.none])
}

/** Phrased as a question when the difference that changed was itself a question. */
const tellGapChange = (telling: Telling, { earlier, later, change }: GapChange): string => {
  const { gap } = telling.words.round
  const [then, now] = [tellPair(telling, earlier), tellPair(telling, later)]
  if (change === 'same') return then === now ? gap.unchanged(now) : gap.same(then, now)
  const sentence = gap[change](then, now)
  return (change === 'narrowed' ? earlier : later).highlight < 2 ? gap.asked(sentence) : sentence
}

const tellPair = ({ words, articledOf }: Telling, pair: PairRow): string => {
  const { distance } = words.round
  if (pair.class === 'shared' || pair.class === 'none') return distance.shared
  if (pair.class === 'nuance') return distance.nuance
  const [a, b] = (higherAndLower(pair) ?? [pair.a, pair.b]).map(articledOf) as [string, string]
  if (!higherAndLower(pair)) return distance.spread(a, b)
  return pair.class === 'opposed' ? distance.moreThanAStep(a, b) : distance.step(a, b)
}

const tellShift = (telling: Telling, before: Telling, group: ToldGroup, { row }: GroupShift): ToldShift => {
  const { words } = telling
  const standing = ({ report }: Telling): Standing => standingOf(withinOf(report, 'current', group.key, row.factor))
  const [was, is] = [standing(before), standing(telling)]
  const asked = row.highlight === 1 ? '?' : ''
  return {
    label: group.label,
    shape: group.shape,
    before: was,
    after: is,
    text: sentences([
      tellBoth(words, tellStanding(words, was), tellStanding(words, is)),
      `${moveOf(telling, row)}${asked}`,
    ]),
    marking: markingOf(telling, row),
  }
}

const tellBoth = ({ round }: Words, was: string, is: string): string =>
  was === is ? round.standingSame(is) : round.standing(was, is)

const moveOf = ({ words }: Telling, row: PairRow): string => {
  const { shift } = words.round
  const move = row.direction === 'b_higher' ? 'up' : row.direction === 'a_higher' ? 'down' : 'spread'
  switch (row.class) {
    case 'none':
      return shift.none
    case 'shared':
      return shift.same
    case 'nuance':
      return shift.nuance[move]
    case 'divergent':
      return shift.step[move]
    case 'opposed':
      return shift.moreThanAStep[move]
  }
}

const markingOf = ({ words }: Telling, { highlight, reasons }: PairRow): Marking => ({
  highlight,
  word: words.round.marking[highlight],
  reason:
    highlight < 3 && reasons.length > 0
      ? sentences([reasons.map((reason) => words.round.reasons[reason]).join('; ')])
      : null,
})

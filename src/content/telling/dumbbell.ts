import type { PairRow } from '../../domain/method/analysis.ts'
import { leadingPair } from '../../domain/method/leading-pair.ts'
import { isGap, shownGroups, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { capitalise } from '../capitalise.ts'
import type { ToldGroup } from '../told-group.ts'
import type { Dumbbell, DumbbellMark } from '../told-report.ts'
import { markingOf, tellHeadline } from './pair.ts'
import { sentences } from './sentences.ts'
import { standingOf, tellStanding } from './standing.ts'
import type { Telling } from './telling.ts'

/** One factor in the overview: where each shown group stands now, and how its leading pair differs. */
export const tellDumbbell = (telling: Telling, groups: readonly ToldGroup[], factor: FactorKey): Dumbbell => {
  const { report, words, factorOf } = telling
  const marks = groups
    .filter(({ shown }) => shown)
    .map(({ key, label, shape }): DumbbellMark => {
      const at = standingOf(withinOf(report, 'current', key, factor))
      const wish = report.moments.includes('desired') ? standingOf(withinOf(report, 'desired', key, factor)) : null
      return { group: key, label, shape, at, wish, text: tellStanding(words, at) }
    })
  const pair = leadingPair(report, 'current', factor)
  const marking = markingOf(words, pair)
  const word = tellDistance(telling, factor, pair)
  const { title } = factorOf(factor)
  const loudness = marking.highlight > 0 ? marking.word : ''
  return {
    factor,
    number: report.factors.indexOf(factor) + 1,
    title,
    word,
    marking,
    pair: groupsOf(pair),
    wishPair: groupsOf(leadingPair(report, 'desired', factor)),
    marks,
    alt: sentences([title, ...marks.map(({ label, text }) => `${label}: ${text}`), word, loudness]),
  }
}

const groupsOf = (pair: PairRow | undefined): Dumbbell['pair'] => (pair ? [pair.a, pair.b] : null)

const tellDistance = (telling: Telling, factor: FactorKey, pair: PairRow | undefined): string => {
  const { report, words } = telling
  if (!pair) {
    const answered = shownGroups(report).some(({ key }) => withinOf(report, 'current', key, factor).n > 0)
    return answered ? words.dumbbell.oneGroup : words.dumbbell.noAnswers
  }
  if (isGap(pair)) return capitalise(tellHeadline(telling, pair))
  return pair.class === 'nuance' ? words.dumbbell.nuance : words.dumbbell.shared
}

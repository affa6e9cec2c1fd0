import { higherAndLower, isGap, largestPair, shownGroups, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { ToldGroup } from '../told-group.ts'
import type { Dumbbell, DumbbellMark } from '../told-report.ts'
import { markingOf } from './pair.ts'
import { sentences } from './sentences.ts'
import { standingOf, tellStanding } from './standing.ts'
import type { Telling } from './telling.ts'

/** One factor in the overview: where each shown group stands now, and the word for the widest distance. */
export const tellDumbbell = (telling: Telling, groups: readonly ToldGroup[], factor: FactorKey): Dumbbell => {
  const { report, words, factorOf } = telling
  const marks = groups
    .filter(({ shown }) => shown)
    .map(({ key, label, shape }): DumbbellMark => {
      const at = standingOf(withinOf(report, 'current', key, factor))
      const wish = report.moments.includes('desired') ? standingOf(withinOf(report, 'desired', key, factor)) : null
      return { group: key, label, shape, at, wish, text: tellStanding(words, at) }
    })
  const marking = markingOf(words, largestPair(report, 'current', factor))
  const word = tellDistance(telling, factor)
  const { title } = factorOf(factor)
  const loudness = marking.highlight > 0 ? marking.word : ''
  return {
    factor,
    number: report.factors.indexOf(factor) + 1,
    title,
    word,
    marking,
    marks,
    alt: sentences([title, ...marks.map(({ label, text }) => `${label}: ${text}`), word, loudness]),
  }
}

const tellDistance = ({ report, words: { dumbbell } }: Telling, factor: FactorKey): string => {
  const pair = largestPair(report, 'current', factor)
  if (!pair) {
    const answered = shownGroups(report).some(({ key }) => withinOf(report, 'current', key, factor).n > 0)
    return answered ? dumbbell.oneGroup : dumbbell.noAnswers
  }
  if (!isGap(pair)) return pair.class === 'nuance' ? dumbbell.nuance : dumbbell.shared
  const step = pair.class === 'opposed' ? dumbbell.moreThanOneStep : dumbbell.oneStep
  const word = higherAndLower(pair) ? step : dumbbell.spread
  return pair.highlight < 2 ? dumbbell.asked(word) : word
}

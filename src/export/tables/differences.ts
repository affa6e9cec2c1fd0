import { exportWords } from '../../content/export-words.ts'
import { distanceIn, markingOf } from '../../content/telling/pair.ts'
import { startTellings } from '../../content/telling/sets.ts'
import type { Telling } from '../../content/telling/telling.ts'
import type { Words } from '../../content/words/nl.ts'
import type { PairRow } from '../../domain/method/analysis.ts'
import { leadingPair } from '../../domain/method/leading-pair.ts'
import type { Report } from '../../domain/report/report.ts'
import { higherAndLower } from '../../domain/report/report-lookup.ts'
import type { Language, Moment } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import { type Table, tableOf } from '../table.ts'
import { numberOf } from './answers.ts'

type DifferenceRow = { readonly telling: Telling; readonly moment: Moment; readonly pair: PairRow }

/** Each pair of shown groups on each factor, in the words of the report, which tells one of them: without probabilities or decimals. */
export const differencesTable = (report: Report, language: Language): Table => {
  const { answers, participation, differences: words } = exportWords(language)
  return tableOf<DifferenceRow>(
    words.sheet,
    [
      { head: answers.factorNumber, width: 9, cell: ({ telling, pair }) => numberOf(telling, pair.factor) },
      { head: answers.factor, width: 36, cell: ({ telling, pair }) => telling.factorOf(pair.factor).title },
      { head: answers.moment, width: 9, cell: ({ telling, moment }) => telling.words.panel.moment[moment] },
      { head: words.first, width: 26, cell: ({ telling, pair }) => telling.labelOf(pair.a) },
      { head: words.second, width: 26, cell: ({ telling, pair }) => telling.labelOf(pair.b) },
      { head: words.distance, width: 20, cell: wordFor },
      { head: words.further, width: 26, cell: ({ telling, pair }) => furtherOf(pair, telling.labelOf, words.neither) },
      { head: words.marking, width: 28, cell: ({ telling, pair }) => loudnessOf(telling.words, pair) },
      { head: words.reason, width: 70, cell: ({ telling, pair }) => markingOf(telling.words, pair).reason },
      { head: words.leading, width: 20, cell: (row) => (isLeading(row) ? participation.yes : null) },
    ],
    startTellings(report, language).flatMap((telling) => rowsOf(telling)),
  )
}

const rowsOf = (telling: Telling): readonly DifferenceRow[] =>
  telling.report.moments.flatMap((moment) =>
    telling.report.analysis.between[moment].rows.map((pair) => ({ telling, moment, pair })),
  )

const wordFor = ({ telling, moment, pair }: DifferenceRow): string => {
  const { dumbbell, marking } = telling.words
  const distance = distanceIn(telling, pair, moment)
  switch (distance.kind) {
    case 'none':
      return marking.nothingToCompare
    case 'shared':
      return dumbbell.shared
    case 'nuance':
      return dumbbell.nuance
    case 'spread':
      return dumbbell.spread
    case 'answers':
      return dumbbell.answers
    case 'levels':
      return dumbbell.levels(distance.levels)
  }
}

/** The pair by which the report tells the factor. */
const isLeading = ({ telling, moment, pair }: DifferenceRow): boolean =>
  leadingPair(telling.report, moment, pair.factor) === pair

/** Where two groups share the picture, neither is named as further along. */
const furtherOf = (pair: PairRow, labelOf: (group: GroupKey) => string, neither: string): string | null => {
  if (pair.class === 'none' || pair.class === 'shared') return null
  const order = higherAndLower(pair)
  return order ? labelOf(order[0]) : neither
}

/** A small or shared difference has no marking: the distance already says it. */
const loudnessOf = (words: Words, pair: PairRow): string | null =>
  pair.class === 'divergent' || pair.class === 'opposed' ? markingOf(words, pair).word : null

import type { Within } from '../../domain/method/analysis.ts'
import { drawsGuesses, looksAt, type ToldRow, toldExpectations } from '../../domain/report/expectation-lookup.ts'
import { withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey, Moment } from '../../domain/scan/rubric.ts'
import type { ToldGroup } from '../told-group.ts'
import type { Panel, PanelMoment, PanelRow } from '../told-report.ts'
import type { Words } from '../words/nl.ts'
import { percentsOf } from './percents.ts'
import { sentences } from './sentences.ts'
import { FEWEST_FOR_BARS } from './share.ts'
import type { Telling } from './telling.ts'

export const tellPanel = (
  telling: Telling,
  groups: readonly ToldGroup[],
  factor: FactorKey,
  caption: string,
): Panel => {
  const { report, words } = telling
  const drawn = toldExpectations(report, factor).filter((row) => drawsGuesses(report, row))
  const guessesOf = (group: ToldGroup) =>
    drawn.filter((row) => row.group === group.key).map((row) => tellGuesses(telling, row))
  const rows = groups.map(
    (group): PanelRow => ({
      group,
      moments: group.shown
        ? [
            ...report.moments.map((moment) => tellMoment(words, moment, withinOf(report, moment, group.key, factor))),
            ...guessesOf(group),
          ]
        : [],
    }),
  )
  const asksWish = report.moments.includes('desired')
  return {
    caption,
    alt: sentences([words.panel.altStart, ...rows.map((row) => tellRow(words, row))]),
    legend: sentences([
      asksWish ? words.panel.legendMoments : '',
      drawn.length > 0 ? words.expectation.legend : '',
      words.panel.legend,
    ]),
    rows,
  }
}

const tellMoment = (words: Words, moment: Moment, given: Within): PanelMoment => ({
  moment,
  label: words.panel.moment[moment],
  ...tellAnswers(words, given),
  dontKnow: words.panel.dontKnow(given.dk),
})

/** The third line of a group: its guesses about another. */
const tellGuesses = ({ report, words, innerNameOf }: Telling, row: ToldRow): PanelMoment => {
  const { guessed } = looksAt(report, row)
  return {
    moment: 'expected',
    label: words.expectation.row(innerNameOf(row.about).label),
    ...tellAnswers(words, guessed),
    dontKnow: words.expectation.noIdea(guessed.dk),
  }
}

const tellAnswers = (
  words: Words,
  { counts, n, level, class: spread }: Within,
): Omit<PanelMoment, 'moment' | 'label' | 'dontKnow'> => {
  const drawing = n < FEWEST_FOR_BARS ? 'dots' : 'bars'
  return {
    counts,
    n,
    drawing,
    texts: tellCounts(words, counts, n, drawing),
    median: spread === 'split' ? null : level,
  }
}

const tellCounts = (
  words: Words,
  counts: Within['counts'],
  n: number,
  drawing: PanelMoment['drawing'],
): PanelMoment['texts'] => {
  if (n === 0) return [words.panel.noAnswers, words.panel.noAnswers, words.panel.noAnswers]
  const percents = percentsOf(counts, n)
  const tell = (index: 0 | 1 | 2) =>
    drawing === 'bars' ? words.percentage(percents[index] ?? 0) : words.countOf(counts[index], n)
  return [tell(0), tell(1), tell(2)]
}

const tellRow = (words: Words, { group, moments }: PanelRow): string => {
  if (!group.shown) return `${group.label}: ${group.participation}`
  const told = moments.map(({ label, counts, n, dontKnow }) =>
    [n === 0 ? words.panel.altNone(label) : words.panel.altCounts(label, counts), dontKnow]
      .filter((part) => part !== '')
      .join(', '),
  )
  return `${group.label}. ${told.join('. ')}`
}

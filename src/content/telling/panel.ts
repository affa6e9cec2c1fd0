import type { Within } from '../../domain/method/analysis.ts'
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
  { report, words }: Telling,
  groups: readonly ToldGroup[],
  factor: FactorKey,
  caption: string,
): Panel => {
  const rows = groups.map(
    (group): PanelRow => ({
      group,
      moments: group.shown
        ? report.moments.map((moment) => tellMoment(words, moment, withinOf(report, moment, group.key, factor)))
        : [],
    }),
  )
  const asksWish = report.moments.includes('desired')
  return {
    caption,
    alt: sentences([words.panel.altStart, ...rows.map((row) => tellRow(words, row))]),
    legend: sentences([asksWish ? words.panel.legendMoments : '', words.panel.legend]),
    rows,
  }
}

const tellMoment = (words: Words, moment: Moment, { counts, n, dk, level, class: spread }: Within): PanelMoment => {
  const drawing = n < FEWEST_FOR_BARS ? 'dots' : 'bars'
  return {
    moment,
    label: words.panel.moment[moment],
    counts,
    n,
    drawing,
    texts: tellCounts(words, counts, n, drawing),
    median: spread === 'split' ? null : level,
    dontKnow: words.panel.dontKnow(dk),
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

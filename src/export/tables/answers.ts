import { exportWords } from '../../content/export-words.ts'
import { startTelling, type Telling } from '../../content/telling/telling.ts'
import type { Report } from '../../domain/report.ts'
import { type ShownGroup, shownGroups, withinOf } from '../../domain/report-lookup.ts'
import { type FactorKey, type Language, LEVELS, type Level, type Moment } from '../../domain/rubric.ts'
import { type Table, tableOf } from '../table.ts'

/** How often one choice was made; `level` is null for don't-know. */
type AnswerRow = {
  readonly group: ShownGroup
  readonly factor: FactorKey
  readonly moment: Moment
  readonly level: Level | null
  readonly count: number
  /** All who chose a level. */
  readonly chosen: number
}

/** Tidy: one row per shown group, factor, moment and choice, with zeros, and nothing of a hidden group. */
export const answersTable = (report: Report, language: Language): Table => {
  const telling = startTelling(report, language)
  const { answers: words, participation } = exportWords(language)
  const choiceOf = (level: Level | null) => (level === null ? words.dontKnow : (telling.levelNames[level - 1] ?? ''))
  return tableOf<AnswerRow>(
    words.sheet,
    [
      { head: words.scan, width: 26, cell: () => report.title },
      { head: words.referenceDate, width: 12, cell: () => report.referenceDate },
      { head: participation.group, width: 26, cell: ({ group }) => telling.labelOf(group.key) },
      { head: participation.groupKey, width: 22, cell: ({ group }) => group.key },
      { head: participation.invited, width: 16, cell: ({ group }) => group.invited },
      { head: participation.responses, width: 16, cell: ({ group }) => group.responses },
      { head: words.factorNumber, width: 9, cell: ({ factor }) => numberOf(telling, factor) },
      { head: words.factor, width: 36, cell: ({ factor }) => telling.factorOf(factor).title },
      { head: words.factorKey, width: 22, cell: ({ factor }) => factor },
      { head: words.moment, width: 9, cell: ({ moment }) => telling.words.panel.moment[moment] },
      { head: words.level, width: 8, cell: ({ level }) => level },
      { head: words.choice, width: 24, cell: ({ level }) => choiceOf(level) },
      { head: words.count, width: 8, cell: ({ count }) => count },
      { head: words.chosen, width: 22, cell: ({ chosen }) => chosen },
    ],
    answerRows(report),
  )
}

/** From 1 on, as on the page. */
export const numberOf = ({ report }: Telling, factor: FactorKey): number => report.factors.indexOf(factor) + 1

const answerRows = (report: Report): readonly AnswerRow[] =>
  shownGroups(report).flatMap((group) =>
    report.factors.flatMap((factor) => report.moments.flatMap((moment) => choiceRows(report, group, factor, moment))),
  )

const choiceRows = (report: Report, group: ShownGroup, factor: FactorKey, moment: Moment): readonly AnswerRow[] => {
  const { counts, n, dk } = withinOf(report, moment, group.key, factor)
  const row = { group, factor, moment, chosen: n }
  return [
    ...LEVELS.map((level) => ({ ...row, level, count: counts[level - 1] ?? 0 })),
    { ...row, level: null, count: dk },
  ]
}

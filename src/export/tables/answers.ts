import { exportWords } from '../../content/export-words.ts'
import { startTellings } from '../../content/telling/sets.ts'
import { startTelling, type Telling, type WholeTelling } from '../../content/telling/telling.ts'
import { answersOf } from '../../content/telling/units.ts'
import type { Answers } from '../../domain/method/answers.ts'
import type { Report, ReportUnit, SetReport } from '../../domain/report/report.ts'
import { dividedGroups, type ShownGroup, shownGroups, withinOf } from '../../domain/report/report-lookup.ts'
import { type FactorKey, type Language, LEVELS, type Level, type Moment } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import { type Column, type Table, tableOf } from '../table.ts'

/** How often a choice was made; `level` is null for 'don't know'. */
type AnswerRow = {
  /** Of the set that the question belongs to. */
  readonly telling: Telling
  readonly group: ShownGroup
  /** Null in a row of the whole group. */
  readonly unit: ReportUnit | null
  readonly factor: FactorKey
  /** 'expected': guesses about the group `about`, which only a file with everything in one table holds. */
  readonly moment: Moment | 'expected'
  readonly about?: GroupKey
  readonly level: Level | null
  readonly count: number
  /** The number of people who chose a level. */
  readonly chosen: number
}

/** Tidy data: one row per shown group, factor, moment and choice, zeros included. Holds nothing of a hidden group. */
export const answersTable = (report: Report, language: Language): Table => {
  const telling = startTelling(report, language)
  return tableOf(
    exportWords(language).answers.sheet,
    [...whose(telling), ...answered(language)],
    groupRows(report, language),
  )
}

/** As `answersTable`, with one row for each unit that is shown apart. The folded units share one row. */
export const unitsTable = (report: Report, language: Language): Table => {
  const telling = startTelling(report, language)
  const columns = [...whose(telling), unitColumn(telling), ...answered(language)]
  return tableOf(exportWords(language).units.sheet, columns, unitRows(report, telling))
}

/**
 * The rows of whole groups, followed by those of units, and by the guesses about other groups. With neither, the same as
 * `answersTable`.
 */
export const allAnswersTable = (report: Report, language: Language): Table => {
  const telling = startTelling(report, language)
  const isDivided = dividedGroups(report).length > 0
  const columns = [...whose(telling), ...(isDivided ? [unitColumn(telling)] : []), ...answered(language)]
  return tableOf(exportWords(language).answers.sheet, columns, [
    ...groupRows(report, language),
    ...unitRows(report, telling),
    ...guessRows(telling),
  ])
}

const whose = ({ report, language, labelOf }: WholeTelling): readonly Column<AnswerRow>[] => {
  const { answers: words, participation } = exportWords(language)
  return [
    { head: words.scan, width: 26, cell: () => report.title },
    { head: words.referenceDate, width: 12, cell: () => report.referenceDate },
    { head: participation.group, width: 26, cell: ({ group }) => labelOf(group.key) },
    { head: participation.groupKey, width: 22, cell: ({ group }) => group.key },
    { head: participation.invited, width: 16, cell: ({ group, unit }) => (unit ? null : group.invited) },
    { head: participation.responses, width: 16, cell: ({ group, unit }) => (unit ?? group).responses },
  ]
}

const unitColumn = ({ language, words }: Telling): Column<AnswerRow> => ({
  head: exportWords(language).units.unit,
  width: 30,
  cell: ({ unit }) => unit && (unit.name ?? words.units.rest),
})

const answered = (language: Language): readonly Column<AnswerRow>[] => {
  const { answers: words } = exportWords(language)
  const choiceOf = ({ telling, moment, level }: AnswerRow) => {
    if (level !== null) return telling.levelNames[level - 1] ?? ''
    return moment === 'expected' ? exportWords(language).expectations.noIdea : words.dontKnow
  }
  return [
    { head: words.factorNumber, width: 9, cell: ({ telling, factor }) => numberOf(telling, factor) },
    { head: words.factor, width: 36, cell: ({ telling, factor }) => telling.factorOf(factor).title },
    { head: words.factorKey, width: 22, cell: ({ factor }) => factor },
    { head: words.moment, width: 9, cell: momentOf },
    { head: words.level, width: 8, cell: ({ level }) => level },
    { head: words.choice, width: 24, cell: choiceOf },
    { head: words.count, width: 8, cell: ({ count }) => count },
    { head: words.chosen, width: 22, cell: ({ chosen }) => chosen },
  ]
}

const momentOf = ({ telling, moment, about }: AnswerRow): string =>
  moment === 'expected'
    ? telling.words.expectation.row(about ? telling.labelOf(about) : '')
    : telling.words.panel.moment[moment]

/** The number of a factor, counted from 1 as on the page. */
export const numberOf = ({ report }: Telling, factor: FactorKey): number => report.factors.indexOf(factor) + 1

/** Of the factors, and then of each further set for the groups that it shows. */
const groupRows = (report: Report, language: Language): readonly AnswerRow[] =>
  startTellings(report, language).flatMap((telling) =>
    shownGroups(telling.report).flatMap((group) =>
      eachQuestion(telling.report, (factor, moment) => {
        const given = withinOf(telling.report, moment, group.key, factor)
        return choiceRows({ telling, group, unit: null, factor, moment }, given)
      }),
    ),
  )

const unitRows = (report: Report, telling: Telling): readonly AnswerRow[] =>
  dividedGroups(report).flatMap((group) =>
    group.units.flatMap((unit) =>
      eachQuestion(report, (factor, moment) =>
        choiceRows({ telling, group, unit, factor, moment }, answersOf(unit, moment, factor)),
      ),
    ),
  )

const guessRows = (telling: WholeTelling): readonly AnswerRow[] =>
  (telling.report.expectations?.pairs ?? []).flatMap(({ group: key, about, guesses }) =>
    shownGroups(telling.report)
      .filter((group) => group.key === key)
      .flatMap((group) =>
        telling.report.factors.flatMap((factor) => {
          const asked = { telling, group, unit: null, factor, moment: 'expected', about } as const
          return choiceRows(asked, guesses[factor] ?? { counts: [0, 0, 0], n: 0, dk: 0 })
        }),
      ),
  )

const eachQuestion = (
  { factors, moments }: SetReport,
  rows: (factor: FactorKey, moment: Moment) => readonly AnswerRow[],
): readonly AnswerRow[] => factors.flatMap((factor) => moments.flatMap((moment) => rows(factor, moment)))

const choiceRows = (
  asked: Omit<AnswerRow, 'level' | 'count' | 'chosen'>,
  { counts, n, dk }: Answers,
): readonly AnswerRow[] => {
  const row = { ...asked, chosen: n }
  return [
    ...LEVELS.map((level) => ({ ...row, level, count: counts[level - 1] ?? 0 })),
    { ...row, level: null, count: dk },
  ]
}

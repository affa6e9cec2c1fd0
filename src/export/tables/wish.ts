import { exportWords } from '../../content/export-words.ts'
import { startTellings } from '../../content/telling/sets.ts'
import { standingOf, tellStanding } from '../../content/telling/standing.ts'
import type { Telling } from '../../content/telling/telling.ts'
import { tellChanges } from '../../content/telling/wish.ts'
import type { Wish } from '../../domain/method/analysis.ts'
import type { Report } from '../../domain/report/report.ts'
import { shownGroups, wishOf, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey, Language, Moment } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import { type Table, tableOf } from '../table.ts'
import { numberOf } from './answers.ts'

type WishRow = {
  readonly telling: Telling
  readonly factor: FactorKey
  readonly group: GroupKey
  readonly wish: Wish | undefined
}

/** For each shown group: its level now, its desired level, and how many of its people want up, the same, or down. */
export const wishTable = (report: Report, language: Language): Table => {
  const { answers, participation, wish: words } = exportWords(language)
  const standing = (moment: Moment, { telling, group, factor }: WishRow) =>
    tellStanding(telling.words, standingOf(withinOf(telling.report, moment, group, factor)))
  return tableOf<WishRow>(
    words.sheet,
    [
      { head: answers.factorNumber, width: 9, cell: ({ telling, factor }) => numberOf(telling, factor) },
      { head: answers.factor, width: 36, cell: ({ telling, factor }) => telling.factorOf(factor).title },
      { head: participation.group, width: 26, cell: ({ telling, group }) => telling.labelOf(group) },
      { head: words.now, width: 34, cell: (row) => standing('current', row) },
      { head: words.wish, width: 34, cell: (row) => standing('desired', row) },
      { head: words.up, width: 12, cell: ({ wish }) => wish?.up ?? null },
      { head: words.same, width: 18, cell: ({ wish }) => wish?.same ?? null },
      { head: words.down, width: 12, cell: ({ wish }) => wish?.down ?? null },
      { head: words.both, width: 24, cell: ({ wish }) => wish?.n ?? null },
      {
        head: words.told,
        width: 70,
        cell: ({ telling, group, factor }) => tellChanges(telling, group, factor) || null,
      },
    ],
    startTellings(report, language).flatMap((telling) => rowsOf(telling)),
  )
}

const rowsOf = (telling: Telling): readonly WishRow[] =>
  telling.report.factors.flatMap((factor) =>
    shownGroups(telling.report).map(({ key: group }) => ({
      telling,
      factor,
      group,
      wish: wishOf(telling.report, group, factor),
    })),
  )

import { exportWords } from '../../content/export-words.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { type Cell, type Table, tableOf } from '../table.ts'

type GuideRow = readonly [Cell, Cell]

/** Sheets that only some workbooks have. */
type Further = { readonly agreements: boolean; readonly expectations: boolean }

/**
 * What the workbook holds, how to read it, and how the report reached its findings: thresholds and wording included.
 */
export const guideTable = (told: ToldReport, further: Further): Table => {
  const { language, institution, title, date, accountability, moments, units } = told
  const words = exportWords(language)
  const { guide, participation, answers, differences, wish, expectations, units: byUnit, agreements } = words
  const sheets = [
    participation,
    answers,
    differences,
    ...(moments.includes('desired') ? [wish] : []),
    ...(further.expectations ? [expectations] : []),
    ...(units?.groups.length ? [byUnit] : []),
    ...(further.agreements ? [agreements] : []),
  ]
  const rows: readonly GuideRow[] = [
    [institution, date],
    [null, null],
    [guide.sheets, null],
    ...sheets.map(({ sheet, about }): GuideRow => [sheet, about]),
    [null, null],
    [guide.rows, null],
    ...guide.reading.map((line): GuideRow => [null, line]),
    [null, null],
    [guide.accountability, null],
    ...accountability.flatMap(({ heading, lines }) =>
      lines.map((line, index): GuideRow => [index === 0 ? heading : null, line]),
    ),
  ]
  return tableOf<GuideRow>(
    guide.sheet,
    [
      { head: `${words.product} · ${title}`, width: 34, strong: true, cell: ([name]) => name },
      { head: '', width: 100, cell: ([, said]) => said },
    ],
    rows,
  )
}

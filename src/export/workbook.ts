import type { Cell as SheetCell } from 'write-excel-file/node'
import { COLOURS } from '../content/drawing/colours.ts'
import { tellReport } from '../content/tell-report.ts'
import type { Agreement } from '../domain/conversation/agreement.ts'
import type { Report } from '../domain/report/report.ts'
import { dividedGroups } from '../domain/report/report-lookup.ts'
import type { Language } from '../domain/scan/rubric.ts'
import type { Cell, Table } from './table.ts'
import { agreementsTable } from './tables/agreements.ts'
import { answersTable, unitsTable } from './tables/answers.ts'
import { differencesTable } from './tables/differences.ts'
import { expectationsTable, hasExpectations } from './tables/expectations.ts'
import { guideTable } from './tables/guide.ts'
import { participationTable } from './tables/participation.ts'
import { wishTable } from './tables/wish.ts'

/**
 * A workbook (.xlsx) with a guide, the participation, the answers, the differences and wishes in words, the
 * expectations, and the agreements.
 */
export const reportWorkbook = (
  report: Report,
  language: Language,
  agreements: readonly Agreement[] = [],
): Promise<Buffer> => workbookOf(reportTables(report, language, agreements))

/** A workbook with a sheet for each table. */
export const workbookOf = async (tables: readonly Table[]): Promise<Buffer> => {
  const { default: writeWorkbook } = await import('write-excel-file/node')
  return writeWorkbook(tables.map(sheetOf)).toBuffer()
}

/** The sheets, in order. */
export const reportTables = (
  report: Report,
  language: Language,
  agreements: readonly Agreement[] = [],
): readonly Table[] => {
  const told = tellReport(report, language)
  return [
    guideTable(told, { agreements: agreements.length > 0, expectations: hasExpectations(report) }),
    participationTable(report, told),
    answersTable(report, language),
    differencesTable(report, language),
    ...(report.moments.includes('desired') ? [wishTable(report, language)] : []),
    ...(hasExpectations(report) ? [expectationsTable(report, language)] : []),
    ...(dividedGroups(report).length > 0 ? [unitsTable(report, language)] : []),
    ...(agreements.length > 0 ? [agreementsTable(report, agreements, language)] : []),
  ]
}

const sheetOf = ({ name, columns, rows }: Table) => ({
  sheet: name,
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  data: [
    columns.map(({ head }) => sheetCell(head, HEAD)),
    ...rows.map((row) => row.map((cell, index) => sheetCell(cell, columns[index]?.strong ? STRONG : {}))),
  ],
})

type Style = { readonly fontWeight?: 'bold'; readonly textColor?: string; readonly backgroundColor?: string }

const STRONG: Style = { fontWeight: 'bold' }
const HEAD: Style = { ...STRONG, textColor: COLOURS.navy, backgroundColor: COLOURS.pale }

const sheetCell = (cell: Cell, style: Style): SheetCell => {
  if (cell === null || cell === '') return null
  const value = typeof cell === 'string' ? spelledOut(cell) : cell
  return { value, wrap: true, alignVertical: 'top', ...style }
}

/**
 * Workbooks read `_x003D_` as '='. Writing out the underscore of such a text keeps it as it is. The same is done for
 * names that every JavaScript object has, such as `constructor`: the writer would take them for a text that it has
 * already written.
 */
const spelledOut = (text: string): string =>
  text in {}
    ? `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`
    : text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

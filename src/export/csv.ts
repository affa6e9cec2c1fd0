import { stringify } from 'csv-stringify/sync'
import type { Agreement } from '../domain/conversation/agreement.ts'
import type { Report } from '../domain/report/report.ts'
import type { Language } from '../domain/scan/rubric.ts'
import { keptAsText } from './inert-text.ts'
import type { Cell, Table } from './table.ts'
import { agreementsTable } from './tables/agreements.ts'
import { allAnswersTable } from './tables/answers.ts'

/**
 * A Dutch or other continental spreadsheet expects `;` and a byte order mark; every other program expects a bare `,`.
 */
export type Separator = ';' | ','

/**
 * How often each answer was chosen, as separated values (RFC 4180): a heading first, lines end in CRLF. Where the
 * report has units, also by unit; and after all answers, the guesses about other groups.
 */
export const reportCsv = (report: Report, language: Language, separator: Separator): string =>
  separated(allAnswersTable(report, language), separator)

/** The agreements as separated values, in the same form. */
export const agreementsCsv = (
  report: Report,
  agreements: readonly Agreement[],
  language: Language,
  separator: Separator,
): string => separated(agreementsTable(report, agreements, language), separator)

/** A table as separated values. */
export const separated = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>, separator: Separator): string =>
  stringify([columns.map(({ head }) => head), ...rows.map((row) => row.map(cellOf))], {
    delimiter: separator,
    record_delimiter: '\r\n',
    bom: separator === ';',
    // A text of several lines would otherwise begin a new row.
    quoted_match: /[\r\n]/,
  })

const cellOf = (cell: Cell): Cell => (typeof cell === 'string' ? keptAsText(cell) : cell)

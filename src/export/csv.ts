import { stringify } from 'csv-stringify/sync'
import type { Agreement } from '../domain/conversation/agreement.ts'
import type { Report } from '../domain/report/report.ts'
import type { Language } from '../domain/scan/rubric.ts'
import type { Table } from './table.ts'
import { agreementsTable } from './tables/agreements.ts'
import { allAnswersTable } from './tables/answers.ts'

/** A Dutch or other continental spreadsheet opens `;` with a byte order mark; everything else expects a bare `,`. */
export type Separator = ';' | ','

/** How often each answer was chosen, by unit too where the report has units, as separated values (RFC 4180): heads first, lines end in CRLF. */
export const reportCsv = (report: Report, language: Language, separator: Separator): string =>
  separated(allAnswersTable(report, language), separator)

/** What was agreed, as separated values in the same form. */
export const agreementsCsv = (
  report: Report,
  agreements: readonly Agreement[],
  language: Language,
  separator: Separator,
): string => separated(agreementsTable(report, agreements, language), separator)

/** A table as separated values. */
export const separated = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>, separator: Separator): string =>
  stringify([columns.map(({ head }) => head), ...rows], {
    delimiter: separator,
    record_delimiter: '\r\n',
    bom: separator === ';',
  })

import { stringify } from 'csv-stringify/sync'
import type { Report } from '../domain/report.ts'
import type { Language } from '../domain/rubric.ts'
import { answersTable } from './tables/answers.ts'

/** A Dutch or other continental spreadsheet opens `;` with a byte order mark; everything else expects a bare `,`. */
export type Separator = ';' | ','

/** How often each answer was chosen, as separated values (RFC 4180): heads first, lines end in CRLF. */
export const reportCsv = (report: Report, language: Language, separator: Separator): string => {
  const { columns, rows } = answersTable(report, language)
  return stringify([columns.map(({ head }) => head), ...rows], {
    delimiter: separator,
    record_delimiter: '\r\n',
    bom: separator === ';',
  })
}

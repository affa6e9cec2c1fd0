import { type Separator, separated } from './csv.ts'
import { tableOf } from './table.ts'

/** A line of the audit log, in words. */
export type ToldAuditLine = { readonly when: string; readonly who: string; readonly what: string }

/** The audit log as comma- or semicolon-separated values. */
export const auditCsv = (
  lines: readonly ToldAuditLine[],
  heads: { readonly [column in keyof ToldAuditLine]: string },
  separator: Separator,
): string => {
  const columns = (['when', 'who', 'what'] as const).map((column) => ({
    head: heads[column],
    width: 30,
    cell: (line: ToldAuditLine) => line[column],
  }))
  return separated(tableOf('', columns, lines), separator)
}

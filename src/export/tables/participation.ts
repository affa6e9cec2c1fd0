import { exportWords } from '../../content/export-words.ts'
import type { ToldGroup } from '../../content/told-group.ts'
import type { ToldReport } from '../../content/told-report.ts'
import type { Report, ReportGroup } from '../../domain/report/report.ts'
import { type Table, tableOf } from '../table.ts'

type ParticipationRow = { readonly group: ReportGroup; readonly told: ToldGroup }

/**
 * The groups of the scan. A row of a hidden group says only that it is hidden, and from how many answers it would be
 * shown.
 */
export const participationTable = (report: Report, { language, groups }: ToldReport): Table => {
  const words = exportWords(language).participation
  const shown = ({ group }: ParticipationRow) => (group.shown ? group : null)
  return tableOf<ParticipationRow>(
    words.sheet,
    [
      { head: words.group, width: 30, cell: ({ told }) => told.label },
      { head: words.groupKey, width: 22, cell: (row) => shown(row)?.key ?? null },
      { head: words.shown, width: 9, cell: (row) => (shown(row) ? words.yes : words.no) },
      { head: words.invited, width: 16, cell: (row) => shown(row)?.invited ?? null },
      { head: words.responses, width: 16, cell: (row) => shown(row)?.responses ?? null },
      { head: words.told, width: 48, cell: (row) => inWords(row) },
      { head: words.visibility, width: 36, cell: ({ told }) => told.visibility },
    ],
    report.groups.flatMap((group, index) => {
      const told = groups[index]
      return told ? [{ group, told }] : []
    }),
  )
}

/** Null where the words would only repeat the number in the next column. */
const inWords = ({ group, told }: ParticipationRow): string | null =>
  group.shown && told.participation === String(group.responses) ? null : told.participation

import { exportWords } from '../../content/export-words.ts'
import { paperWords } from '../../content/paper-words.ts'
import { startTelling } from '../../content/telling/telling.ts'
import type { Agreement } from '../../domain/conversation/agreement.ts'
import type { Report } from '../../domain/report/report.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import { type Table, tableOf } from '../table.ts'

/** The agreements and what became of them, under the questions that people answered. */
export const agreementsTable = (report: Report, agreements: readonly Agreement[], language: Language): Table => {
  const words = exportWords(language).agreements
  const ask = paperWords(language).agreements
  const telling = startTelling(report, language)
  return tableOf<Agreement>(
    words.sheet,
    [
      { head: ask.what, width: 50, cell: ({ what }) => what },
      { head: ask.factor, width: 32, cell: ({ factor }) => factor && telling.factorOf(factor).title },
      { head: ask.leads, width: 22, cell: ({ leads }) => leads },
      { head: ask.joins, width: 22, cell: ({ joins }) => joins },
      { head: ask.board, width: 30, cell: ({ board }) => board },
      { head: ask.tells, width: 30, cell: ({ tells }) => tells },
      { head: ask.seen, width: 30, cell: ({ seen }) => seen },
      { head: ask.ready, width: 12, cell: ({ readyOn }) => readyOn },
      { head: ask.lookBack, width: 20, cell: ({ lookBackOn }) => lookBackOn },
      { head: ask.status, width: 12, cell: ({ status }) => words.statuses[status] },
      { head: ask.note, width: 40, cell: ({ note }) => note },
    ],
    agreements,
  )
}

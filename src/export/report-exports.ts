import { reportJson } from './analysis-json.ts'
import { agreementsCsv, reportCsv } from './csv.ts'
import { factorFigure } from './figures/factor-figure.ts'
import { overviewFigure } from './figures/overview-figure.ts'
import { scanRecord } from './scan-record.ts'
import { reportWorkbook } from './workbook.ts'

/** Makes each kind of file of a report. For the composition root. */
export const reportExports = {
  csv: reportCsv,
  agreements: agreementsCsv,
  record: scanRecord,
  workbook: reportWorkbook,
  analysis: reportJson,
  overview: overviewFigure,
  factor: factorFigure,
}

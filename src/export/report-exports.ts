import { analysisJson } from './analysis-json.ts'
import { reportCsv } from './csv.ts'
import { factorFigure } from './figures/factor-figure.ts'
import { overviewFigure } from './figures/overview-figure.ts'
import { reportWorkbook } from './workbook.ts'

/** Every file that a report can be taken along as, for who composes the app. */
export const reportExports = {
  csv: reportCsv,
  workbook: reportWorkbook,
  analysis: analysisJson,
  overview: overviewFigure,
  factor: factorFigure,
}

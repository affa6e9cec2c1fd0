import type { WebDependencies } from '../dependencies.ts'
import { comparisonPage } from '../pages/comparison/page.ts'
import { contributionPage } from '../pages/contribution/page.ts'
import { exportFiles } from '../pages/downloads/files.ts'
import { downloadsPage } from '../pages/downloads/page.ts'
import { reportPage } from '../pages/report/page.ts'
import { reportSelections } from '../pages/report/selections.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The report of a closed scan: to read, to print, and as files for other programs. Behind `knownScan`. */
export const reportRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const report = reportPage(dependencies)
  const files = exportFiles(dependencies)
  const selections = reportSelections(dependencies)
  return [
    { path: paths.downloads, right: 'see-report', page: downloadsPage(dependencies) },
    { path: paths.reportCsv, right: 'see-report', page: { get: files.getCsv } },
    { path: paths.reportWorkbook, right: 'see-report', page: { get: files.getWorkbook } },
    { path: paths.reportAnalysis, right: 'see-report', page: { get: files.getAnalysis } },
    { path: paths.agreementsCsv, right: 'see-report', page: { get: files.getAgreements } },
    { path: paths.scanRecord, right: 'see-report', page: { get: files.getRecord } },
    { path: paths.overviewFigure, right: 'see-report', page: { get: files.getOverview } },
    { path: paths.factorFigure, right: 'see-report', page: { get: files.getFactor } },
    { path: paths.shortReportPdf, right: 'see-report', page: { get: selections.getShort } },
    { path: paths.posterPdf, right: 'see-report', page: { get: selections.getPoster } },
    { path: paths.contribution, right: 'contribute', page: contributionPage(dependencies) },
    { path: paths.comparison, right: 'see-report', page: comparisonPage(dependencies) },
    { path: paths.report, right: 'see-report', page: { get: report.get } },
    { path: paths.reportPdf, right: 'see-report', page: { get: report.getPdf } },
  ]
}

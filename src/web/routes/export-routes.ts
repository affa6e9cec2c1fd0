import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { requireMay } from '../middleware/current-member.ts'
import { exportFiles } from '../pages/downloads/files.ts'
import { downloadsPage } from '../pages/downloads/page.ts'
import { reportSelections } from '../pages/report/selections.ts'
import { pathBelow } from '../path.ts'
import { paths } from '../paths.ts'

/** The report of a closed scan as files, and the page that tells which is for what. Needs a member in `res.locals`. */
export const exportRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const below = pathBelow(paths.scans)
  const mayRead = requireMay('see-report')

  router.get(below(paths.downloads), mayRead, downloadsPage(dependencies).get)

  const files = exportFiles(dependencies)
  router.get(below(paths.reportCsv), mayRead, files.getCsv)
  router.get(below(paths.reportWorkbook), mayRead, files.getWorkbook)
  router.get(below(paths.reportAnalysis), mayRead, files.getAnalysis)
  router.get(below(paths.agreementsCsv), mayRead, files.getAgreements)
  router.get(below(paths.scanRecord), mayRead, files.getRecord)
  router.get(below(paths.overviewFigure), mayRead, files.getOverview)
  router.get(below(paths.factorFigure), mayRead, files.getFactor)

  const selections = reportSelections(dependencies)
  router.get(below(paths.shortReportPdf), mayRead, selections.getShort)
  router.get(below(paths.posterPdf), mayRead, selections.getPoster)
  return router
}

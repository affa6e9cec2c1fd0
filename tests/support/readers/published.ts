import { tellFeedback } from '../../../src/content/tell-feedback.ts'
import { tellDossier } from '../../../src/content/tell-report.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { reportJson } from '../../../src/export/analysis-json.ts'
import { reportCsv } from '../../../src/export/csv.ts'
import { factorFigure } from '../../../src/export/figures/factor-figure.ts'
import { overviewFigure } from '../../../src/export/figures/overview-figure.ts'
import { reportTables } from '../../../src/export/workbook.ts'

const FEEDBACK = { opening: 'Dank', showsFindings: true, publishedAt: new Date('2026-12-20T12:00:00Z') }

/**
 * All publications of a report as text: in words in both languages (alone, after an earlier round and before a later
 * one), for the feedback page, and as tables of the workbook, CSV, JSON and slides. Page, print and workshop only lay
 * out these words.
 */
export const publishedOf = (report: Report, otherRound: Report): string =>
  JSON.stringify(
    LANGUAGES.map((language) => {
      const told = tellDossier(bareDossier(report), language)
      const round = (now: Report, earlier: Report) =>
        tellDossier({ ...bareDossier(now), earlier: { report: earlier, agreements: [] } }, language)
      return [
        told,
        ...[round(report, otherRound), round(otherRound, report)],
        tellFeedback(bareDossier(report), FEEDBACK, language, '2026-12-21'),
        reportCsv(report, language, ';'),
        reportTables(report, language),
        reportJson(report),
        overviewFigure(told),
        ...report.factors.map((factor) => factorFigure(told, factor)),
      ]
    }),
  )

import type { Request, Response } from 'express'
import type { ToldReport } from '../../../content/told-report.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { ScanId } from '../../../domain/ids.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { fileName } from '../../file-name.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { type ReportDependencies, reportOfPath } from './report-of-path.ts'

type Dependencies = ReportDependencies &
  Pick<WebDependencies, 'exports' | 'logExport' | 'getDossier' | 'findLaunchChecks' | 'findFeedbackPage'>

/** The report of a closed scan as files to save. All are made from the same gated report. */
export const exportFiles = (dependencies: Dependencies) => {
  const { exports, logExport } = dependencies
  const find = reportOfPath(dependencies)
  const dossierOf = (res: Response, scanId: ScanId) =>
    dependencies.getDossier(memberOf(res.locals).institutionId, scanId)

  return {
    async getCsv(req: Request, res: Response) {
      const { scan, report, told } = await find(res)
      await logExport(actorOf(res.locals), scan.id, 'csv')
      const separator = separatorIn(req.query.separator, told.language)
      send(res, told, 'csv', res.locals.t.downloads.parts.answers, exports.csv(report, told.language, separator))
    },

    async getWorkbook(_req: Request, res: Response) {
      const { scan, report, told } = await find(res)
      await logExport(actorOf(res.locals), scan.id, 'xlsx')
      const { agreements } = await dossierOf(res, scan.id)
      send(res, told, 'xlsx', '', await exports.workbook(report, told.language, agreements))
    },

    async getAgreements(req: Request, res: Response) {
      const { scan, report, told } = await find(res)
      await logExport(actorOf(res.locals), scan.id, 'csv')
      const { agreements } = await dossierOf(res, scan.id)
      const separator = separatorIn(req.query.separator, told.language)
      const file = exports.agreements(report, agreements, told.language, separator)
      send(res, told, 'csv', res.locals.t.downloads.parts.agreements, file)
    },

    async getRecord(_req: Request, res: Response) {
      const { scan, told } = await find(res)
      const { institutionId } = memberOf(res.locals)
      await logExport(actorOf(res.locals), scan.id, 'json')
      const record = {
        scan,
        dossier: await dossierOf(res, scan.id),
        checks: await dependencies.findLaunchChecks(institutionId, scan.id),
        feedback: await dependencies.findFeedbackPage(institutionId, scan.id),
      }
      send(res, told, 'json', res.locals.t.downloads.parts.record, exports.record(record, told.language))
    },

    async getAnalysis(_req: Request, res: Response) {
      const { scan, report, told } = await find(res)
      await logExport(actorOf(res.locals), scan.id, 'json')
      send(res, told, 'json', res.locals.t.downloads.parts.analysis, exports.analysis(report))
    },

    async getOverview(_req: Request, res: Response) {
      const { told } = await find(res)
      send(res, told, 'svg', res.locals.t.downloads.parts.overview, exports.overview(told))
    },

    async getFactor(req: Request, res: Response) {
      const { told } = await find(res)
      const { parts } = res.locals.t.downloads
      const asked = [
        ...told.factors.map(({ key, number }) => ({ key, part: parts.factor(number) })),
        ...told.sets.flatMap(({ items }) => items.map(({ key, title }) => ({ key, part: parts.item(title) }))),
      ].find(({ key }) => key === req.params.factor)
      const figure = asked && exports.factor(told, asked.key)
      if (!asked || figure === undefined) throw new NotFound('factor')
      send(res, told, 'svg', asked.part, figure)
    },
  }
}

const SEPARATORS: ReadonlyMap<unknown, ';' | ','> = new Map([
  ['semicolon', ';'],
  ['comma', ','],
])

const separatorIn = (asked: unknown, language: Language): ';' | ',' =>
  SEPARATORS.get(asked) ?? (language === 'nl' ? ';' : ',')

/** `attachment` also tells the browser what kind of file it is, by its extension. */
const send = (res: Response, told: ToldReport, extension: string, part: string, file: string | Buffer) =>
  res.attachment(fileName([told.institution, told.title, told.date, part], extension)).send(file)

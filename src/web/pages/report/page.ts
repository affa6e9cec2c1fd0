import type { Request, Response } from 'express'
import { tellDossier } from '../../../content/tell-report.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { pdfName } from './pdf-name.ts'
import { reportViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'getDossier' | 'writePdf'>

/** The report of a closed scan, as a page and as a PDF. Both are made from the same dossier. */
export const reportPage = (dependencies: Dependencies) => {
  const toldReport = async (res: Response) => {
    const scan = scanOf(res)
    const { institutionId } = memberOf(res.locals)
    return tellDossier(await dependencies.getDossier(institutionId, scan.id), res.locals.language)
  }

  return {
    async get(_req: Request, res: Response) {
      const { id: scanId } = scanOf(res)
      const links = {
        scanId,
        pdfLink: paths.reportPdf.href({ scanId }),
        comparisonLink: paths.comparison.href({ scanId }),
      }
      await render(res, 'report/page', {
        wide: true,
        ...links,
        ...reportViewModel(await toldReport(res), res.locals.t),
      })
    },

    async getPdf(_req: Request, res: Response) {
      const report = await toldReport(res)
      const pdf = await dependencies.writePdf({ kind: 'report', told: report })
      res.type('application/pdf').attachment(pdfName(report)).send(pdf)
    },
  }
}

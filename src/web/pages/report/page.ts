import type { Request, Response } from 'express'
import { tellDossier } from '../../../content/tell-report.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { scanIdIn, scanOfPath } from '../../scan-of-path.ts'
import { pdfName } from './pdf-name.ts'
import { reportViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'getDossier' | 'getScan' | 'closeScanWhenDue' | 'now' | 'writePdf'>

/** The report of a closed scan, to read and to print. Both tell the same dossier. */
export const reportPage = (dependencies: Dependencies) => {
  const toldReport = async (req: Request, res: Response) => {
    const { institutionId, scan } = await scanOfPath(dependencies)(req, res)
    return tellDossier(await dependencies.getDossier(institutionId, scan.id), res.locals.language)
  }

  return {
    async get(req: Request, res: Response) {
      const scanId = scanIdIn(req)
      const links = {
        scanId,
        pdfLink: paths.reportPdf.href({ scanId }),
        comparisonLink: paths.comparison.href({ scanId }),
      }
      await render(res, 'report/page', {
        wide: true,
        ...links,
        ...reportViewModel(await toldReport(req, res), res.locals.t),
      })
    },

    async getPdf(req: Request, res: Response) {
      const report = await toldReport(req, res)
      const pdf = await dependencies.writePdf({ kind: 'report', told: report })
      res.type('application/pdf').attachment(pdfName(report)).send(pdf)
    },
  }
}

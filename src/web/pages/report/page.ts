import type { Request, Response } from 'express'
import type { WebDependencies } from '../../dependencies.ts'
import { dossierOfPath } from '../../dossier-of-path.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { pdfName } from './pdf-name.ts'
import { reportViewModel } from './view-model.ts'
import { waitingRemarks } from './waiting-remarks.ts'

type Dependencies = Pick<WebDependencies, 'getDossier' | 'writePdf'>

/** The report of a closed scan, as a page and as a PDF. Both are made from the same dossier. */
export const reportPage = (dependencies: Dependencies) => {
  const find = dossierOfPath(dependencies)

  return {
    async get(_req: Request, res: Response) {
      const { scan, dossier, told } = await find(res)
      const { id: scanId } = scan
      await render(res, 'report/page', {
        wide: true,
        links: { pdf: paths.reportPdf.href({ scanId }), ofScan: { scanId } },
        notice: waitingRemarks(res, scan, dossier),
        ...reportViewModel(told, res.locals.t),
      })
    },

    async getPdf(_req: Request, res: Response) {
      const { told } = await find(res)
      const pdf = await dependencies.writePdf({ kind: 'report', told })
      res.type('application/pdf').attachment(pdfName(told)).send(pdf)
    },
  }
}

import type { Request, Response } from 'express'
import { tellFromInventory } from '../../../content/inventory/tell-from-inventory.ts'
import { tellMirror } from '../../../content/mirror/tell-mirror.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { dossierOfPath, type FoundDossier } from '../../dossier-of-path.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { pdfName } from './pdf-name.ts'
import { reportViewModel } from './view-model.ts'
import { waitingRemarks } from './waiting-remarks.ts'

type Dependencies = Pick<WebDependencies, 'getDossier' | 'getMirror' | 'findFrozenInventory' | 'writePdf'>

/** The report of a closed scan, as a page and as a PDF. Both are made from the same dossier, inventory and mirror. */
export const reportPage = (dependencies: Dependencies) => {
  const find = dossierOfPath(dependencies)
  const fromInventory = async ({ institutionId, scan, told }: FoundDossier) =>
    tellFromInventory(await dependencies.findFrozenInventory(institutionId, scan.id), told)

  const mirrorBeside = async ({ institutionId, dossier, told }: FoundDossier) =>
    tellMirror(await dependencies.getMirror(institutionId), dossier.report, told.language)

  return {
    async get(_req: Request, res: Response) {
      const found = await find(res)
      const { scan, dossier, told } = found
      const { id: scanId } = scan
      await render(res, 'report/page', {
        wide: true,
        links: { pdf: paths.reportPdf.href({ scanId }), ofScan: { scanId } },
        notice: waitingRemarks(res, scan, dossier),
        ...reportViewModel(told, await fromInventory(found), res.locals.t, await mirrorBeside(found)),
      })
    },

    async getPdf(_req: Request, res: Response) {
      const found = await find(res)
      const { told } = found
      const [inventory, mirror] = [await fromInventory(found), await mirrorBeside(found)]
      const pdf = await dependencies.writePdf({ kind: 'report', told, fromInventory: inventory, mirror })
      res.type('application/pdf').attachment(pdfName(told)).send(pdf)
    },
  }
}

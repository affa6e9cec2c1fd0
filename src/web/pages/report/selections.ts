import type { Request, Response } from 'express'
import type { PrintedReport } from '../../../content/printed-document.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { type DossierDependencies, dossierOfPath } from '../../dossier-of-path.ts'
import { fileName } from '../../file-name.ts'

type Dependencies = DossierDependencies & Pick<WebDependencies, 'getWorkshop' | 'writePdf'>

/** Prints of a part of the report: a short version for the table, and posters for the wall. */
export const reportSelections = (dependencies: Dependencies) => {
  const find = dossierOfPath(dependencies)

  const send = async (res: Response, document: PrintedReport, part: string) => {
    const { institution, title, date } = document.told
    const pdf = await dependencies.writePdf(document)
    res
      .type('application/pdf')
      .attachment(fileName([institution, title, date, part], 'pdf'))
      .send(pdf)
  }

  return {
    /** The overview and the topics of the workshop: the chosen ones, else those that the report proposes. */
    async getShort(_req: Request, res: Response) {
      const { institutionId, scan, told } = await find(res)
      const { topics } = await dependencies.getWorkshop(institutionId, scan.id)
      await send(res, { kind: 'short', told, factors: topics }, res.locals.t.downloads.parts.short)
    },

    /** @throws NotFound for a factor that wasn't asked */
    async getPoster(req: Request, res: Response) {
      const { told } = await find(res)
      const factor = told.factors.find(({ key }) => key === req.params.factor)
      if (!factor) throw new NotFound('factor')
      await send(
        res,
        { kind: 'poster', told, factors: [factor.key] },
        res.locals.t.downloads.parts.poster(factor.number),
      )
    },
  }
}

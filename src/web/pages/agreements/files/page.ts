import type { Request, Response } from 'express'
import { NotFound } from '../../../../domain/errors.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type DossierDependencies, dossierOfPath } from '../../../dossier-of-path.ts'
import { fileName } from '../../../file-name.ts'
import { paths } from '../../../paths.ts'

type Dependencies = DossierDependencies & Pick<WebDependencies, 'writeCalendar' | 'writePdf' | 'baseUrl'>

/** The agreements as files: a PDF and a calendar. */
export const agreementFiles = (dependencies: Dependencies) => ({
  async getPdf(_req: Request, res: Response) {
    const { told } = await dossierOfPath(dependencies)(res)
    const pdf = await dependencies.writePdf({ kind: 'agreements', told })
    const name = fileName([told.institution, told.title, res.locals.t.agreements.title], 'pdf')
    res.type('application/pdf').attachment(name).send(pdf)
  },

  /** @throws NotFound while no agreement has a date */
  async getCalendar(_req: Request, res: Response) {
    const { scan, dossier, told } = await dossierOfPath(dependencies)(res)
    const address = dependencies.baseUrl + paths.agreements.href({ scanId: scan.id })
    const calendar = dependencies.writeCalendar(dossier.agreements, told, address)
    if (calendar === null) throw new NotFound('dates of agreements')
    const name = fileName([told.institution, told.title, res.locals.t.agreements.title], 'ics')
    res.type('text/calendar').attachment(name).send(calendar)
  },
})

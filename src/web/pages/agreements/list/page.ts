import type { Request, Response } from 'express'
import { dayOf } from '../../../../domain/calendar.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type DossierDependencies, dossierOfPath } from '../../../dossier-of-path.ts'
import { flashOnce } from '../../../flash.ts'
import { render } from '../../../render.ts'
import { listViewModel } from './view-model.ts'

/** The agreements with their status, in the order that members gave them. */
export const agreementListPage = (dependencies: DossierDependencies & Pick<WebDependencies, 'now'>) => ({
  async get(req: Request, res: Response) {
    const { scan, dossier, told } = await dossierOfPath(dependencies)(res)
    const { t } = res.locals
    await render(res, 'agreements/list', {
      title: t.agreements.title,
      scan,
      flash: flashOnce(req, t.agreements.flashes),
      ...listViewModel(scan.id, dossier.agreements, told.agreements, dayOf(dependencies.now()), t),
    })
  },
})

import type { Request, Response } from 'express'
import { type DossierDependencies, dossierOfPath } from '../../dossier-of-path.ts'
import { render } from '../../render.ts'
import { waitingRemarks } from '../report/waiting-remarks.ts'
import { downloadsViewModel } from './view-model.ts'

/** The page that says which file serves which purpose. */
export const downloadsPage = (dependencies: DossierDependencies) => {
  const find = dossierOfPath(dependencies)

  return {
    async get(_req: Request, res: Response) {
      const { scan, dossier, told } = await find(res)
      const { t } = res.locals
      await render(res, 'downloads/page', {
        title: t.downloads.title,
        scan,
        notice: waitingRemarks(res, scan, dossier),
        ...downloadsViewModel(scan.id, told, t),
      })
    },
  }
}

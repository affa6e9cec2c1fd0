import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { ownEditionOfPath } from '../edition-of-path.ts'

/** Deletes an edition that no scan uses, after a confirmation. */
export const editionDeletionPage = (dependencies: Pick<WebDependencies, 'getEdition' | 'deleteEdition'>) => {
  const editionOf = ownEditionOfPath(dependencies)
  return {
    async get(req: Request, res: Response) {
      const { key, called, own } = await editionOf(req, res)
      const edition = paths.edition.href({ editionId: key })
      if (own.usedBy.length > 0) {
        req.session.flash = 'in-use'
        return res.redirect(303, edition)
      }
      const action = paths.editionDeletion.href({ editionId: key })
      await render(res, 'editions/deletion', { title: res.locals.t.editions.deletion.title(called), edition, action })
    },

    async post(req: Request, res: Response) {
      const { own } = await editionOf(req, res)
      const result = await dependencies.deleteEdition(actorOf(res.locals), own.id)
      req.session.flash = result.ok ? 'deleted' : result.reason
      res.redirect(303, result.ok ? paths.editions.href({}) : paths.edition.href({ editionId: own.id }))
    },
  }
}

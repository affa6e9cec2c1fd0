import type { Request, Response } from 'express'
import type { WebDependencies } from '../../dependencies.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

/** Discards a draft, after a confirmation. */
export const deletionPage = (dependencies: Pick<WebDependencies, 'discardDraft'>) => {
  return {
    async get(_req: Request, res: Response) {
      const scan = scanOf(res)
      if (scan.status !== 'draft') return res.redirect(303, paths.scan.href({ scanId: scan.id }))
      await render(res, 'deletion/page', { title: res.locals.t.scan.deletion.title(scan.title), scan })
    },

    async post(req: Request, res: Response) {
      const { id: scanId } = scanOf(res)
      const result = await dependencies.discardDraft(actorOf(res.locals), scanId)
      req.session.flash = result.ok ? 'discarded' : result.reason
      res.redirect(303, result.ok ? paths.scans.href({}) : paths.scan.href({ scanId }))
    },
  }
}

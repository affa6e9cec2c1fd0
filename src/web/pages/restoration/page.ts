import type { Request, Response } from 'express'
import type { WebDependencies } from '../../dependencies.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { scanIdIn } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'

/** Restores a draft that was discarded. */
export const restorationPage = ({ restoreDraft }: Pick<WebDependencies, 'restoreDraft'>) => ({
  async post(req: Request, res: Response) {
    const scanId = scanIdIn(req)
    const result = await restoreDraft(actorOf(res.locals), scanId)
    req.session.flash = result.ok ? 'restored' : 'gone'
    res.redirect(303, result.ok ? paths.scan.href({ scanId }) : paths.scans.href({}))
  },
})

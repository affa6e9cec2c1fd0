import type { Request, Response } from 'express'
import { takesInvitations } from '../domain/inviting.ts'
import type { WebDependencies } from './dependencies.ts'
import { paths } from './paths.ts'
import { scanOfPath } from './scan-of-path.ts'

type Dependencies = Pick<WebDependencies, 'getScan' | 'closeScanWhenDue' | 'now'>
export type InvitingScan = Awaited<ReturnType<ReturnType<typeof scanOfPath>>>

/** A page about whom to invite. Of a closed scan nobody is invited any more, and its own page says so. */
export const whileInviting =
  (dependencies: Dependencies, page: (found: InvitingScan, req: Request, res: Response) => unknown) =>
  async (req: Request, res: Response): Promise<void> => {
    const found = await scanOfPath(dependencies)(req, res)
    if (takesInvitations(found.scan, dependencies.now())) {
      await page(found, req, res)
      return
    }
    req.session.notice = 'already-closed'
    res.redirect(303, paths.scan.href({ scanId: found.scan.id }))
  }

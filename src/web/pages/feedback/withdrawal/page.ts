import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { closedScanOfPath, scanIdIn } from '../../../scan-of-path.ts'

type Dependencies = Pick<WebDependencies, 'getScan' | 'closeScanWhenDue' | 'now' | 'withdrawFeedback'>

/** Taking the page away from its readers, asked twice. Withdrawn twice is withdrawn. */
export const feedbackWithdrawalPage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const { scan } = await closedScanOfPath(dependencies)(req, res)
    const scanId = scan.id
    await render(res, 'feedback/withdrawal', {
      title: res.locals.t.feedback.withdrawal.title,
      action: paths.feedbackWithdrawal.href({ scanId }),
      back: paths.feedback.href({ scanId }),
    })
  },

  async post(req: Request, res: Response) {
    const scanId = scanIdIn(req)
    await dependencies.withdrawFeedback(actorOf(res.locals), scanId)
    req.session.flash = 'withdrawn'
    res.redirect(303, paths.feedback.href({ scanId }))
  },
})

import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { closedScanOf, scanOf } from '../../../middleware/known-scan.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'

type Dependencies = Pick<WebDependencies, 'withdrawFeedback'>

/** Withdraws the feedback page, after a confirmation. Doing it twice is harmless. */
export const feedbackWithdrawalPage = (dependencies: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const scan = closedScanOf(res)
    const scanId = scan.id
    await render(res, 'feedback/withdrawal', {
      title: res.locals.t.feedback.withdrawal.title,
      action: paths.feedbackWithdrawal.href({ scanId }),
      back: paths.feedback.href({ scanId }),
    })
  },

  async post(req: Request, res: Response) {
    const { id: scanId } = scanOf(res)
    await dependencies.withdrawFeedback(actorOf(res.locals), scanId)
    req.session.flash = 'withdrawn'
    res.redirect(303, paths.feedback.href({ scanId }))
  },
})

import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { scanOf } from '../../../middleware/known-scan.ts'
import { paths } from '../../../paths.ts'

/** Publishes the feedback page. Doing it twice is harmless. */
export const feedbackPublicationPage = ({ publishFeedback }: Pick<WebDependencies, 'publishFeedback'>) => ({
  async post(req: Request, res: Response) {
    const { id: scanId } = scanOf(res)
    const result = await publishFeedback(actorOf(res.locals), scanId)
    req.session.flash = result.ok || result.reason === 'already-published' ? 'published' : result.reason
    res.redirect(303, paths.feedback.href({ scanId }))
  },
})

import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { scanOf } from '../../../middleware/known-scan.ts'
import { paths } from '../../../paths.ts'

type Dependencies = Pick<WebDependencies, 'tellLaterClosing'>

/** Mails the later closing time to people who haven't answered. */
export const closingMailingPage = ({ tellLaterClosing }: Dependencies) => ({
  async post(req: Request, res: Response) {
    const { id: scanId } = scanOf(res)
    const result = await tellLaterClosing(actorOf(res.locals), scanId)
    // Only a launched scan was moved, so one that isn't open has closed.
    req.session.flash = result.ok ? 'sent' : result.reason === 'not-open' ? 'already-closed' : result.reason
    res.redirect(303, paths.closingTime.href({ scanId }))
  },
})

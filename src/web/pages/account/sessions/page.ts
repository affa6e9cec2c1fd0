import type { Request, Response } from 'express'
import { handleOf } from '../../../account/session-handle.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'

/** Ends other sessions of the member. */
export const sessionsPage = ({
  endSession,
  endOtherSessions,
}: Pick<WebDependencies, 'endSession' | 'endOtherSessions'>) => ({
  async endOne(req: Request, res: Response) {
    await endSession(memberOf(res.locals).accountId, String(req.params.handle))
    req.session.flash = 'session-ended'
    res.redirect(303, paths.account.href({}))
  },

  async endOthers(req: Request, res: Response) {
    await endOtherSessions(memberOf(res.locals).accountId, handleOf(req))
    req.session.flash = 'sessions-ended'
    res.redirect(303, paths.account.href({}))
  },
})

import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'

/** Withdraws what the institution contributed to the mirror, after a confirmation. Doing it twice is harmless. */
export const mirrorWithdrawalPage = ({ withdrawFromMirror }: Pick<WebDependencies, 'withdrawFromMirror'>) => ({
  async get(_req: Request, res: Response) {
    await render(res, 'mirror/withdrawal', { title: res.locals.t.contribution.withdrawal.title })
  },

  async post(req: Request, res: Response) {
    await withdrawFromMirror(actorOf(res.locals))
    req.session.flash = 'mirror-withdrawn'
    res.redirect(303, paths.mirror.href({}))
  },
})

import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { closedScanOf } from '../../../middleware/known-scan.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'

/** Withdraws what the institution contributed to the mirror, after a confirmation. Doing it twice is harmless. */
export const contributionWithdrawalPage = ({ withdrawFromMirror }: Pick<WebDependencies, 'withdrawFromMirror'>) => ({
  async get(_req: Request, res: Response) {
    const { id: scanId } = closedScanOf(res)
    await render(res, 'contribution/withdrawal', {
      title: res.locals.t.contribution.withdrawal.title,
      action: paths.contributionWithdrawal.href({ scanId }),
      back: paths.contribution.href({ scanId }),
    })
  },

  async post(req: Request, res: Response) {
    const { id: scanId } = closedScanOf(res)
    await withdrawFromMirror(actorOf(res.locals))
    req.session.flash = 'mirror-withdrawn'
    res.redirect(303, paths.contribution.href({ scanId }))
  },
})

import type { Request, Response } from 'express'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

/**
 * What somebody had filled in when their session ended. It is sent after all at the press of a button and never by
 * itself: they see first that they are signed in again, and as whom.
 */
export const keptInputPage = {
  async get(req: Request, res: Response) {
    const { resume } = req.session
    if (!resume?.post) return res.redirect(303, paths.scans.href({}))
    await render(res, 'kept-input/page', { title: res.locals.t.account.keptInput.title, ...resume })
  },
}

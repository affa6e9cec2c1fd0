import type { Request, Response } from 'express'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

/**
 * Offers the form that was not handled because the session had ended. A button sends it; it is never sent by itself, so
 * the member first sees that they are signed in again, and as whom.
 */
export const keptInputPage = {
  async get(req: Request, res: Response) {
    const { resume } = req.session
    if (!resume?.post) return res.redirect(303, paths.scans.href({}))
    await render(res, 'kept-input/page', { title: res.locals.t.account.keptInput.title, ...resume })
  },
}

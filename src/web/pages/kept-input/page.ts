import type { Request, Response } from 'express'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

/**
 * Offers the form that was not handled because the session had ended. The member sends it with a button. It is never
 * sent automatically, so that the member first sees that they are signed in again, and as whom.
 */
export const keptInputPage = {
  async get(req: Request, res: Response) {
    const { resume } = req.session
    if (!resume?.post) return res.redirect(303, paths.scans.href({}))
    await render(res, 'kept-input/page', { title: res.locals.t.account.keptInput.title, ...resume })
  },
}

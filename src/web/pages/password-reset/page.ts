import type { Request, Response } from 'express'
import { z } from 'zod'
import type { WebDependencies } from '../../dependencies.ts'
import { email } from '../../fields.ts'
import { emptyForm, type Form, inWords, readForm } from '../../form.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

const Address = z.object({ email: email('emailWrong') })

type Dependencies = Pick<WebDependencies, 'requestPasswordReset' | 'sendsMail'>

/** A member who forgot the password gets a link by mail. The answer never reveals whether an address has an account. */
export const passwordResetPage = ({ requestPasswordReset, sendsMail }: Dependencies) => {
  const show = (res: Response, form: Form<unknown>) => {
    const { passwordReset: t } = res.locals.t
    const model = { title: t.title, sendsMail, form: inWords(form, t.errors) }
    return render(res, 'password-reset/page', model, { status: form.state === 'invalid' ? 422 : 200 })
  }
  return {
    get: (_req: Request, res: Response) => show(res, emptyForm()),

    async post(req: Request, res: Response) {
      if (!sendsMail) return show(res, emptyForm())
      const form = readForm(Address, req.body)
      if (form.state !== 'complete') return show(res, form)
      await requestPasswordReset(form.values.email)
      res.redirect(303, paths.passwordResetSent.href({}))
    },

    /** The session ended while the page was open. No mail was requested yet. */
    stale: (req: Request, res: Response) => show(res, emptyForm({ email: req.body.email })),

    getSent: (_req: Request, res: Response) =>
      render(res, 'password-reset/sent', { title: res.locals.t.passwordReset.sent.title }),
  }
}

import type { Request, Response } from 'express'
import { z } from 'zod'
import { handleOf } from '../../../account/session-handle.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { newPassword, presentPassword } from '../../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'

const Change = z.object({ present: presentPassword, password: newPassword })

/** Changes the password, which signs out every other browser. */
export const passwordPage = ({ changePassword }: Pick<WebDependencies, 'changePassword'>) => ({
  get: (_req: Request, res: Response) => show(res, emptyForm()),

  async post(req: Request, res: Response) {
    const form = readForm(Change, req.body)
    if (form.state !== 'complete') return show(res, form)
    const { present, password } = form.values
    const result = await changePassword(memberOf(res.locals).accountId, handleOf(req), present, password)
    if (!result.ok) {
      const aboutPresent = result.reason === 'wrong-password' || result.reason === 'too-many-attempts'
      const errors = { [aboutPresent ? 'present' : 'password']: result.reason }
      return show(res, invalidForm({}, errors), result.reason === 'too-many-attempts' ? 429 : 422)
    }
    req.session.flash = 'password-changed'
    res.redirect(303, paths.account.href({}))
  },
})

const show = (res: Response, form: Form<unknown>, status = form.state === 'invalid' ? 422 : 200) => {
  const { ownAccount, account } = res.locals.t
  const words = { ...ownAccount.errors, ...account.password.errors }
  const model = { title: ownAccount.password.title, form: inWords(form, words) }
  return render(res, 'account/password', model, { status })
}

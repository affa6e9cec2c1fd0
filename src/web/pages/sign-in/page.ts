import type { Request, Response } from 'express'
import { z } from 'zod'
import type { WebDependencies } from '../../dependencies.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../form.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

const Credentials = z.object({
  email: z.string('emailMissing').trim().min(1, 'emailMissing').max(254, 'wrong'),
  password: z.string('passwordMissing').min(1, 'passwordMissing').max(200, 'wrong'),
})

export const signInPage = ({ signIn, hasInstitutions }: Pick<WebDependencies, 'signIn' | 'hasInstitutions'>) => ({
  async get(_req: Request, res: Response) {
    if (res.locals.member) return res.redirect(303, paths.scans.href({}))
    if (!(await hasInstitutions())) return res.redirect(303, paths.firstRun.href({}))
    await show(res, emptyForm())
  },

  async post(req: Request, res: Response) {
    const form = readForm(Credentials, req.body)
    if (form.state !== 'complete') return show(res, form)
    const { email, password } = form.values
    const result = await signIn(email, password)
    if (!result.ok) {
      const wrong = result.reason === 'too-many-attempts' ? 'tooMany' : 'wrong'
      return show(res, invalidForm({ email }, { email: wrong }), result.reason === 'too-many-attempts' ? 429 : 422)
    }
    await renewSession(req)
    req.session.accountId = result.accountId
    req.session.signedInAt = Date.now()
    res.redirect(303, paths.scans.href({}))
  },

  signOut(req: Request, res: Response) {
    req.session.destroy(() => res.redirect(303, paths.signIn.href({})))
  },
})

/** A new id at sign-in: whoever planted the old one gains nothing. */
const renewSession = (req: Request) =>
  new Promise<void>((resolve, reject) => req.session.regenerate((error) => (error ? reject(error) : resolve())))

const show = (res: Response, form: Form<unknown>, status = form.state === 'invalid' ? 422 : 200) => {
  const t = res.locals.t.account.signIn
  return render(res, 'sign-in/page', { title: t.title, form: inWords(form, t.errors) }, { status })
}

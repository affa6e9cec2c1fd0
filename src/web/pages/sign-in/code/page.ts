import type { Request, Response } from 'express'
import { z } from 'zod'
import { completeSignIn, type PendingSignIn, pendingSignInOf } from '../../../account/pending-sign-in.ts'
import { goOn } from '../../../account/resume.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { typedCode } from '../../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { showLapsed } from '../show.ts'

const Factor = z.object({ code: typedCode })

type Dependencies = Pick<WebDependencies, 'askSecondFactor' | 'checkSecondFactor' | 'knownBrowsers'>

/** Asks for the second factor of an account that has one. */
export const signInCodePage = ({ askSecondFactor, checkSecondFactor, knownBrowsers }: Dependencies) => ({
  async get(req: Request, res: Response) {
    const pendingSignIn = pendingSignInOf(req)
    if (!pendingSignIn) return showLapsed(req, res)
    if ((await askSecondFactor(pendingSignIn.accountId)) !== 'code')
      return res.redirect(303, paths.signInEnrolment.href({}))
    await show(res, pendingSignIn, emptyForm())
  },

  async post(req: Request, res: Response) {
    const pendingSignIn = pendingSignInOf(req)
    if (!pendingSignIn) return showLapsed(req, res)
    const form = readForm(Factor, req.body)
    if (form.state !== 'complete') return show(res, pendingSignIn, form)
    const { accountId, resume } = pendingSignIn
    const result = await checkSecondFactor(accountId, form.values.code, knownBrowsers.numberFor(req, accountId))
    if (!result.ok) {
      const status = result.reason === 'too-many-codes' ? 429 : 422
      return show(res, pendingSignIn, invalidForm({}, { code: result.reason }), status)
    }
    await completeSignIn({ knownBrowsers })(req, res, pendingSignIn)
    if (result.recoveryCodesLeft === null) return res.redirect(303, goOn(resume))
    const t = res.locals.t.secondFactor.recoveryUsed
    await render(res, 'second-factor/recovery-used', {
      title: t.title,
      left: t.left(result.recoveryCodesLeft),
      onward: goOn(resume),
    })
  },
})

const show = (
  res: Response,
  { resume }: PendingSignIn,
  form: Form<unknown>,
  status = form.state === 'invalid' ? 422 : 200,
) => {
  const { code, errors } = res.locals.t.secondFactor
  const model = { title: code.title, form: inWords(form, errors), resume: res.locals.resumeSeal.pack(resume) }
  return render(res, 'second-factor/code', model, { status })
}

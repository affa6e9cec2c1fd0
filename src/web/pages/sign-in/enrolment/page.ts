import type { Request, Response } from 'express'
import { z } from 'zod'
import { proposalFor, proposedIn } from '../../../account/enrolment.ts'
import { completeSignIn, type PendingSignIn, pendingSignInOf } from '../../../account/pending-sign-in.ts'
import { goOn } from '../../../account/resume.ts'
import { handleOf } from '../../../account/session-handle.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { typedCode } from '../../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { showRecoveryCodes } from '../../account/recovery-codes/show.ts'
import { showLapsed } from '../show.ts'

const FirstCode = z.object({ code: typedCode })

type Dependencies = Pick<
  WebDependencies,
  'askSecondFactor' | 'proposeSecondFactor' | 'enrolSecondFactor' | 'putOffSecondFactor' | 'knownBrowsers'
>

/** Sets up a second factor while signing in. It may be put off once. */
export const signInEnrolmentPage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const pendingSignIn = pendingSignInOf(req)
    if (!pendingSignIn) return showLapsed(req, res)
    if ((await dependencies.askSecondFactor(pendingSignIn.accountId)) === 'code') {
      return res.redirect(303, paths.signInCode.href({}))
    }
    await show(dependencies, req, res, pendingSignIn, emptyForm())
  },

  async post(req: Request, res: Response) {
    const pendingSignIn = pendingSignInOf(req)
    const proposal = proposedIn(req)
    if (!pendingSignIn || !proposal) return showLapsed(req, res)
    const form = readForm(FirstCode, req.body)
    if (form.state !== 'complete') return show(dependencies, req, res, pendingSignIn, form)
    const who = { handle: handleOf(req), replaces: false }
    const result = await dependencies.enrolSecondFactor(pendingSignIn.accountId, proposal, form.values.code, who)
    if (!result.ok && result.reason === 'enrolled-already') return res.redirect(303, paths.signInCode.href({}))
    if (!result.ok) return show(dependencies, req, res, pendingSignIn, invalidForm({}, { code: result.reason }))
    await completeSignIn(dependencies)(req, res, pendingSignIn)
    await showRecoveryCodes(res, result.recoveryCodes, goOn(pendingSignIn.resume))
  },

  async putOff(req: Request, res: Response) {
    const pendingSignIn = pendingSignInOf(req)
    if (!pendingSignIn) return showLapsed(req, res)
    const taken = await dependencies.putOffSecondFactor(pendingSignIn.accountId)
    if (!taken) return res.redirect(303, paths.signInEnrolment.href({}))
    await completeSignIn(dependencies)(req, res, pendingSignIn)
    res.redirect(303, goOn(pendingSignIn.resume))
  },
})

const show = async (
  dependencies: Dependencies,
  req: Request,
  res: Response,
  { accountId, resume }: PendingSignIn,
  form: Form<unknown>,
) => {
  const { enrolment, errors } = res.locals.t.secondFactor
  const model = {
    title: enrolment.title,
    form: inWords(form, errors),
    resume: res.locals.resumeSeal.pack(resume),
    mayPutOff: (await dependencies.askSecondFactor(accountId)) === 'enrolment-or-grace',
    proposal: await proposalFor(dependencies, req, accountId),
  }
  await render(res, 'second-factor/sign-in-enrolment', model, { status: form.state === 'invalid' ? 422 : 200 })
}

import type { Request, Response } from 'express'
import { z } from 'zod'
import { type Arrival, arrivalIn, enter } from '../../../account/arrival.ts'
import { goOn, packed } from '../../../account/resume.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { typedCode } from '../../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { showLapsed } from '../show.ts'

const Factor = z.object({ code: typedCode })

type Dependencies = Pick<WebDependencies, 'askFactor' | 'checkFactor' | 'knownBrowsers'>

/** The second factor, of who has one. */
export const signInCodePage = ({ askFactor, checkFactor, knownBrowsers }: Dependencies) => ({
  async get(req: Request, res: Response) {
    const arrival = arrivalIn(req)
    if (!arrival) return showLapsed(req, res)
    if ((await askFactor(arrival.accountId)) !== 'code') return res.redirect(303, paths.signInEnrolment.href({}))
    await show(res, arrival, emptyForm())
  },

  async post(req: Request, res: Response) {
    const arrival = arrivalIn(req)
    if (!arrival) return showLapsed(req, res)
    const form = readForm(Factor, req.body)
    if (form.state !== 'complete') return show(res, arrival, form)
    const { accountId, resume } = arrival
    const result = await checkFactor(accountId, form.values.code, knownBrowsers.numberFor(req, accountId))
    if (!result.ok) {
      const status = result.reason === 'too-many-codes' ? 429 : 422
      return show(res, arrival, invalidForm({}, { code: result.reason }), status)
    }
    await enter({ knownBrowsers })(req, res, arrival)
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
  { resume }: Arrival,
  form: Form<unknown>,
  status = form.state === 'invalid' ? 422 : 200,
) => {
  const { code, errors } = res.locals.t.secondFactor
  const model = { title: code.title, form: inWords(form, errors), resume: packed(resume) }
  return render(res, 'second-factor/code', model, { status })
}

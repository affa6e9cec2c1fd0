import type { Request, Response } from 'express'
import { z } from 'zod'
import { handleOf } from '../../../account/session-handle.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { presentPassword } from '../../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { showRecoveryCodes } from './show.ts'

const Renewal = z.object({ present: presentPassword })

/** Makes ten new recovery codes. Needs the current password. */
export const recoveryCodesPage = ({ renewRecoveryCodes }: Pick<WebDependencies, 'renewRecoveryCodes'>) => ({
  get: (_req: Request, res: Response) => show(res, emptyForm()),

  async post(req: Request, res: Response) {
    const form = readForm(Renewal, req.body)
    if (form.state !== 'complete') return show(res, form)
    const result = await renewRecoveryCodes(memberOf(res.locals).accountId, handleOf(req), form.values.present)
    if (result.ok) return showRecoveryCodes(res, result.recoveryCodes, paths.account.href({}))
    if (result.reason === 'not-enrolled') return res.redirect(303, paths.ownSecondFactor.href({}))
    const status = result.reason === 'too-many-attempts' ? 429 : 422
    await show(res, invalidForm({}, { present: result.reason }), status)
  },
})

const show = (res: Response, form: Form<unknown>, status = form.state === 'invalid' ? 422 : 200) => {
  const { secondFactor, ownAccount } = res.locals.t
  const model = { title: secondFactor.renewal.title, form: inWords(form, ownAccount.errors) }
  return render(res, 'account/recovery-codes', model, { status })
}

import type { Request, Response } from 'express'
import { z } from 'zod'
import { handleOf } from '../../../account/session-handle.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { presentPassword, typedCode } from '../../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'

/** In milliseconds: long enough to install an app on a phone. */
const OPEN = 15 * 60 * 1000

const Password = z.object({ present: presentPassword })
const PasswordAndCode = Password.extend({ code: typedCode })

type Dependencies = Pick<WebDependencies, 'readOwnAccount' | 'checkPassword' | 'checkSecondFactor'>

/** Asks for the password, and for the present second factor if there is one, before the second factor changes. */
export const secondFactorPermissionPage = ({ readOwnAccount, checkPassword, checkSecondFactor }: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const { secondFactor } = await readOwnAccount(memberOf(res.locals).accountId)
    await show(res, secondFactor !== null, emptyForm())
  },

  async post(req: Request, res: Response) {
    const { accountId } = memberOf(res.locals)
    const enrolled = (await readOwnAccount(accountId)).secondFactor !== null
    const form = readForm(enrolled ? PasswordAndCode : Password, req.body)
    if (form.state !== 'complete') return show(res, enrolled, form)
    const password = await checkPassword(accountId, handleOf(req), form.values.present)
    if (!password.ok) return show(res, enrolled, invalidForm({}, { present: password.reason }))
    if ('code' in form.values) {
      const checked = await checkSecondFactor(accountId, String(form.values.code), handleOf(req))
      if (!checked.ok) return show(res, enrolled, invalidForm({}, { code: checked.reason }))
    }
    req.session.secondFactorOpenUntil = Date.now() + OPEN
    res.redirect(303, paths.ownSecondFactor.href({}))
  },
})

const show = (res: Response, enrolled: boolean, form: Form<unknown>) => {
  const { secondFactor, ownAccount } = res.locals.t
  const title = enrolled ? secondFactor.permission.moveTitle : secondFactor.enrolment.title
  const model = { title, enrolled, form: inWords(form, { ...ownAccount.errors, ...secondFactor.errors }) }
  return render(res, 'account/second-factor-permission', model, { status: form.state === 'invalid' ? 422 : 200 })
}

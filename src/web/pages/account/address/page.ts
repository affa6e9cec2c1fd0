import type { Request, Response } from 'express'
import { z } from 'zod'
import { handleOf } from '../../../account/session-handle.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { email, presentPassword } from '../../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'

const Change = z.object({ next: email('emailWrong'), present: presentPassword })

type Dependencies = Pick<WebDependencies, 'requestAddressChange' | 'cancelAddressChange' | 'sendsMail'>

/** Requests another address for signing in. The answer never reveals whether another account has that address. */
export const addressPage = ({ requestAddressChange, cancelAddressChange, sendsMail }: Dependencies) => {
  const show = (res: Response, form: Form<unknown>, status = form.state === 'invalid' ? 422 : 200) => {
    const { ownAccount, addressChange } = res.locals.t
    const words = { ...ownAccount.errors, ...addressChange.errors }
    const model = { title: addressChange.title, sendsMail, form: inWords(form, words) }
    return render(res, 'account/address', model, { status })
  }
  return {
    get: (_req: Request, res: Response) => show(res, emptyForm()),

    async post(req: Request, res: Response) {
      if (!sendsMail) return show(res, emptyForm())
      const form = readForm(Change, req.body)
      if (form.state !== 'complete') return show(res, form)
      const { next, present } = form.values
      const result = await requestAddressChange(memberOf(res.locals).accountId, handleOf(req), next, present)
      if (!result.ok) {
        const aboutPresent = result.reason === 'wrong-password' || result.reason === 'too-many-attempts'
        const errors = { [aboutPresent ? 'present' : 'next']: result.reason }
        return show(res, invalidForm({ next }, errors), result.reason.startsWith('too-many') ? 429 : 422)
      }
      req.session.flash = 'address-asked'
      res.redirect(303, paths.account.href({}))
    },

    async cancel(req: Request, res: Response) {
      await cancelAddressChange(memberOf(res.locals).accountId)
      req.session.flash = 'address-cancelled'
      res.redirect(303, paths.account.href({}))
    },
  }
}

import type { Request, Response } from 'express'
import { z } from 'zod'
import type { WebDependencies } from '../../dependencies.ts'
import { newPassword } from '../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../form.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

const Chosen = z.object({ password: newPassword })

const HOUR = 60 * 60 * 1000

type Dependencies = Pick<WebDependencies, 'isResetKey' | 'resetPassword' | 'knownBrowsers' | 'baseUrl'>

/**
 * The page behind the link in a reset mail. Moves the key from the address to a cookie at once. Opening the page
 * doesn't use the key up: only setting a new password does.
 */
export const newPasswordPage = ({ isResetKey, resetPassword, knownBrowsers, baseUrl }: Dependencies) => {
  const secure = baseUrl.startsWith('https:')
  const cookie = secure ? '__Host-reset' : 'reset'
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
  const keyIn = (req: Request): string => String(req.cookies[cookie] ?? '')

  return {
    arrive(req: Request, res: Response) {
      res.set('Referrer-Policy', 'no-referrer')
      res.cookie(cookie, String(req.params.key), { ...options, maxAge: HOUR })
      res.redirect(303, paths.newPassword.href({}))
    },

    async get(req: Request, res: Response) {
      if (!(await isResetKey(keyIn(req)))) return showGone(res)
      await show(res, emptyForm())
    },

    async post(req: Request, res: Response) {
      const form = readForm(Chosen, req.body)
      const key = keyIn(req)
      if (form.state !== 'complete') return (await isResetKey(key)) ? show(res, form) : showGone(res)
      const result = await resetPassword(key, form.values.password)
      if (!result.ok && result.reason === 'no-reset') return showGone(res)
      if (!result.ok) return show(res, invalidForm({}, { password: result.reason }))
      res.clearCookie(cookie, options)
      // The reset proves access to the owner's mail, so guesses from other browsers don't slow down this one.
      knownBrowsers.remember(req, res, result.accountId)
      res.redirect(303, `${paths.signIn.href({})}?reset`)
    },
  }
}

const show = (res: Response, form: Form<unknown>) => {
  const { passwordReset, account } = res.locals.t
  const words = { invalid: passwordReset.errors.invalid, ...account.password.errors }
  const model = { title: passwordReset.choose.title, form: inWords(form, words) }
  return render(res, 'password-reset/choose', model, { status: form.state === 'invalid' ? 422 : 200 })
}

const showGone = (res: Response) =>
  render(res, 'password-reset/gone', { title: res.locals.t.passwordReset.gone.title }, { status: 404 })

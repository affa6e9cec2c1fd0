import type { Request, Response } from 'express'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { type Resume, START } from '../../account/resume.ts'
import { emptyForm, type Form, inWords } from '../../form.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

/** The reason why the visitor was sent to the sign-in page. */
export type Occasion = keyof ScreenTexts['account']['signIn']['occasions']

/**
 * Shows the sign-in page, also in answer to a form whose session has ended. `status` overrides that of the form's
 * state.
 */
export const showSignIn = (
  res: Response,
  form: Form<unknown>,
  { occasion = occasionOf(resumeIn(res, form)), status = form.state === 'invalid' ? 422 : 200 } = {},
) => {
  const t = res.locals.t.account.signIn
  const resume = resumeIn(res, form)
  const model = {
    title: t.title,
    form: inWords(form, t.errors),
    occasion: occasion && t.occasions[occasion],
    // A form is too long for an address, so with one the federation is reached by a post.
    elsewhere: resume.post ? null : `${paths.federation.href({})}?${new URLSearchParams({ to: resume.to })}`,
  }
  return render(res, 'sign-in/page', model, { status })
}

/**
 * Answers the second step when the password was too long ago. The member signs in again, and keeps any unhandled form.
 */
export const showLapsed = (req: Request, res: Response) => {
  if (res.locals.member) return res.redirect(303, paths.scans.href({}))
  if (req.method === 'GET') return res.redirect(303, paths.signIn.href({}))
  const { pack, unpack } = res.locals.resumeSeal
  return showSignIn(res, emptyForm({ resume: pack(unpack(req.body.resume)) }), { occasion: 'lapsed', status: 403 })
}

const resumeIn = (res: Response, form: Form<unknown>): Resume =>
  res.locals.resumeSeal.unpack((form.values as { readonly resume?: unknown }).resume)

const occasionOf = (resume: Resume): Occasion | null => {
  if (resume.post) return 'input'
  return resume.to === START.to ? null : 'page'
}

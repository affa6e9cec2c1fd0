import type { Request, Response } from 'express'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { type Resume, START } from '../../account/resume.ts'
import { emptyForm, type Form, inWords } from '../../form.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

/** Why somebody is sent here. */
export type Occasion = keyof ScreenTexts['account']['signIn']['occasions']

/** The door, also where a form arrives whose session has ended. `status` when it isn't what the form's state says. */
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
    // What was filled in is too long for an address.
    elsewhere: resume.post ? null : `${paths.federation.href({})}?${new URLSearchParams({ to: resume.to })}`,
  }
  return render(res, 'sign-in/page', model, { status })
}

/** At the second step without a password before it: who took too long begins there again, and loses nothing that waited. */
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

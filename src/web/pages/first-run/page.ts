import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { PasswordWeakness } from '../../../domain/account/password.ts'
import { NotFound, WeakPassword } from '../../../domain/errors.ts'
import { continueSignIn } from '../../account/pending-sign-in.ts'
import { START } from '../../account/resume.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { email, lineOfText, newPassword, printedLine } from '../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../form.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

const FirstInstitution = z.object({
  code: z.string('codeWrong').trim(),
  institution: printedLine(120, 'institutionMissing'),
  name: lineOfText(120, 'nameMissing'),
  email: email('emailWrong'),
  password: newPassword,
})

type Dependencies = Pick<
  WebDependencies,
  'createInstitution' | 'hasInstitutions' | 'firstRunCode' | 'signIn' | 'askSecondFactor' | 'knownBrowsers'
>

/**
 * Creates the first institution of an empty installation, and signs its first member in. Needs the code in the server's
 * log. If the address has an account already, its owner signs in with the password of that account.
 */
export const firstRunPage = ({ createInstitution, hasInstitutions, firstRunCode, signIn, ...rest }: Dependencies) => ({
  async get(_req: Request, res: Response) {
    if (await hasInstitutions()) throw new NotFound('first run')
    await show(res, emptyForm())
  },

  async post(req: Request, res: Response) {
    if (await hasInstitutions()) throw new NotFound('first run')
    const form = readForm(FirstInstitution, req.body)
    if (form.state !== 'complete') return show(res, form)
    const { code, institution, name, email, password } = form.values
    if (!sameText(code, firstRunCode)) return show(res, invalidForm(form.values, { code: 'codeWrong' }))
    const weakness = await createInstitution(institution, [
      { email, name, password, roles: ['board', 'facilitator'] },
    ]).then(() => null, weaknessIn)
    if (weakness) return show(res, invalidForm(form.values, { password: weakness }))
    const known = await signIn(email, password)
    if (!known.ok) return res.redirect(303, paths.signIn.href({}))
    req.session.flash = 'institution-made'
    await continueSignIn(rest)(req, res, known.accountId, START)
  },
})

/** Compares in constant time: a near miss takes as long as a wild guess. */
const sameText = (one: string, other: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

const weaknessIn = (error: unknown): PasswordWeakness => {
  if (error instanceof WeakPassword) return error.weakness
  throw error
}

const show = (res: Response, form: Form<unknown>) => {
  const { firstRun: t, password } = res.locals.t.account
  const model = { title: t.title, form: inWords(form, { ...t.errors, ...password.errors }) }
  return render(res, 'first-run/page', model, { status: form.state === 'invalid' ? 422 : 200 })
}

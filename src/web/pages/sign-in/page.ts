import type { Request, Response } from 'express'
import { z } from 'zod'
import { bareAddress } from '../../../domain/bare-address.ts'
import { continueSignIn } from '../../account/pending-sign-in.ts'
import { goOn, resumeAt } from '../../account/resume.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { LONGEST_TYPED_ADDRESS } from '../../fields.ts'
import { emptyForm, invalidForm, readForm } from '../../form.ts'
import { paths } from '../../paths.ts'
import { showSignIn } from './show.ts'

const Credentials = z.object({
  // The database doesn't accept NUL, and no address contains control characters.
  email: z
    .string('emailMissing')
    .max(LONGEST_TYPED_ADDRESS, 'wrong')
    .transform(bareAddress)
    .pipe(
      z
        .string()
        .min(1, 'emailMissing')
        .max(254, 'wrong')
        .regex(/^\P{Cc}*$/u, 'wrong'),
    ),
  password: z.string('passwordMissing').min(1, 'passwordMissing').max(200, 'wrong'),
  resume: z.string().default(''),
})

type Dependencies = Pick<WebDependencies, 'signIn' | 'hasInstitutions' | 'knownBrowsers' | 'askSecondFactor'>

export const signInPage = ({ signIn, hasInstitutions, knownBrowsers, askSecondFactor }: Dependencies) => ({
  async get(req: Request, res: Response) {
    const resume = resumeAt(req.query.to)
    if (res.locals.member) return res.redirect(303, goOn(resume))
    if (!(await hasInstitutions())) return res.redirect(303, paths.firstRun.href({}))
    const occasion = 'reset' in req.query ? 'reset' : undefined
    await showSignIn(res, emptyForm({ resume: res.locals.resumeSeal.pack(resume) }), occasion && { occasion })
  },

  async post(req: Request, res: Response) {
    const form = readForm(Credentials, req.body)
    if (form.state !== 'complete') return showSignIn(res, form)
    const { email, password } = form.values
    const { pack, unpack } = res.locals.resumeSeal
    const resume = unpack(form.values.resume)
    const result = await signIn(email, password, (accountId) => knownBrowsers.numberFor(req, accountId))
    if (!result.ok) {
      const tooMany = result.reason === 'too-many-attempts'
      const values = { email, resume: pack(resume) }
      const form = invalidForm(values, { email: tooMany ? 'tooMany' : 'wrong' })
      return showSignIn(res, form, { status: tooMany ? 429 : 422 })
    }
    await continueSignIn({ askSecondFactor, knownBrowsers })(req, res, result.accountId, resume)
  },

  /** The session ended while the page was open. The page shows no error, and the address stays filled in. */
  stale: (req: Request, res: Response) => {
    const { email, resume } = req.body as Readonly<Record<string, unknown>>
    return showSignIn(res, invalidForm({ email, resume }, { password: 'stale' }))
  },

  signOut(req: Request, res: Response) {
    req.session.destroy(() => res.redirect(303, paths.signIn.href({})))
  },
})

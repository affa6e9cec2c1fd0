import type { Request, Response } from 'express'
import { z } from 'zod'
import type { FoundOffer } from '../../../application/account/find-offer.ts'
import { type OneTimeKey, readOneTimeKey } from '../../../application/account/one-time-key.ts'
import { continueSignIn } from '../../account/pending-sign-in.ts'
import { resumeAt, START, signInAddress } from '../../account/resume.ts'
import { saveSession } from '../../account/save-session.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { lineOfText, newPassword } from '../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../form.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

const NewAccount = z.object({ name: lineOfText(120, 'nameMissing'), password: newPassword })

type Dependencies = Pick<
  WebDependencies,
  'findOffer' | 'joinByOffer' | 'openAccountByOffer' | 'nameOfAccount' | 'askSecondFactor' | 'knownBrowsers'
>

/** Takes an offer and becomes a member, with a new account or an existing one. */
export const joinPage = (dependencies: Dependencies) => {
  const { findOffer, joinByOffer, openAccountByOffer } = dependencies

  const withOffer =
    (page: (found: FoundOffer, key: OneTimeKey, req: Request, res: Response) => unknown) =>
    async (req: Request, res: Response) => {
      const key = readOneTimeKey(req.session.offerKey)
      const found = key && (await findOffer(key))
      return found ? page(found, key, req, res) : showGone(res)
    }

  const enter = (req: Request, res: Response, { institutionId }: Pick<FoundOffer, 'institutionId'>) => {
    delete req.session.offerKey
    req.session.institutionId = institutionId
    req.session.flash = 'joined'
    res.redirect(303, paths.scans.href({}))
  }

  const show = async (found: FoundOffer, req: Request, res: Response, form: Form<unknown>) => {
    const { t } = res.locals
    const s = t.members.join
    const { accountId } = req.session
    const name = accountId ? await dependencies.nameOfAccount(accountId) : null
    const model = {
      title: s.title(found.institution),
      invites: s.invites(found.institution),
      roles: found.offer.roles.map((role) => t.members.offer.choices[role]),
      address: found.offer.address,
      hasAccount: found.hasAccount,
      signedInAs: name && s.signedIn(name),
      elsewhere: `${paths.federation.href({})}?${new URLSearchParams({ to: paths.join.href({}) })}`,
      signIn: signInAddress(resumeAt(paths.join.href({}))),
      form: inWords(form, { ...s.errors, ...t.account.password.errors }),
    }
    await render(res, 'join/page', model, { status: form.state === 'invalid' ? 422 : 200 })
  }

  return {
    /** Moves the key from the address to the session. The key isn't used up, because mail scanners open every link. */
    async arrive(req: Request, res: Response) {
      const key = readOneTimeKey(req.params.key)
      if (!key) return showGone(res)
      req.session.offerKey = key
      await saveSession(req)
      res.redirect(303, paths.join.href({}))
    },

    get: withOffer((found, _key, req, res) => show(found, req, res, emptyForm())),

    /** Takes the offer with the account that is signed in. */
    postAcceptance: withOffer(async (found, key, req, res) => {
      const { accountId } = req.session
      const isThere = accountId && (await dependencies.nameOfAccount(accountId)) !== null
      if (!isThere) return res.redirect(303, paths.join.href({}))
      const result = await joinByOffer(key, accountId)
      return result.ok ? enter(req, res, found) : showGone(res)
    }),

    /** Takes the offer with a new account. */
    post: withOffer(async (found, key, req, res) => {
      const form = readForm(NewAccount, req.body)
      if (form.state !== 'complete') return show(found, req, res, form)
      const { name, password } = form.values
      const result = await openAccountByOffer(key, name, password)
      if (result.ok) {
        delete req.session.offerKey
        req.session.flash = 'joined'
        return continueSignIn(dependencies)(req, res, result.accountId, START)
      }
      if (result.reason === 'gone') return showGone(res)
      if (result.reason === 'has-account') return res.redirect(303, paths.join.href({}))
      return show(found, req, res, invalidForm(form.values, { password: result.reason }))
    }),
  }
}

const showGone = (res: Response) => {
  const s = res.locals.t.members.join.gone
  return render(res, 'join/gone', { title: s.title }, { status: 404 })
}

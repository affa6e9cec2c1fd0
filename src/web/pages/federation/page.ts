import type { Request, Response } from 'express'
import { type Federation, FederationDown, FederationRefused } from '../../../application/account/federation-ports.ts'
import { readOneTimeKey } from '../../../application/account/one-time-key.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { Identity } from '../../../domain/account/identity.ts'
import { goOn, type Resume, resumeAt, START } from '../../account/resume.ts'
import { saveSession } from '../../account/save-session.ts'
import { startSession } from '../../account/start-session.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

type Dependencies = Pick<
  WebDependencies,
  'signInFederated' | 'joinFederated' | 'findOffer' | 'nameOfAccount' | 'baseUrl'
>
type Refusal = keyof ScreenTexts['federation']['refused']

/** Signing in through the federation. Begins with a GET, because our policy lets no form lead to another site. */
export const federationPage = (federation: Federation, dependencies: Dependencies) => {
  const { signInFederated, joinFederated, findOffer, nameOfAccount, baseUrl } = dependencies

  const enter = async (req: Request, res: Response, identity: Identity, entered: Entered) => {
    await startSession(req, entered.accountId, entered.resume)
    if (identity.homeOrganization) req.session.homeOrganization = identity.homeOrganization
    await saveSession(req)
    res.redirect(303, goOn(entered.resume))
  }

  return {
    async leave(req: Request, res: Response) {
      const resume = typeof req.query.to === 'string' ? resumeAt(req.query.to) : (req.session.resume ?? START)
      try {
        const { href, visit } = await federation.leave()
        req.session.federated = { ...visit, resume }
        await saveSession(req)
        res.redirect(303, href)
      } catch (error) {
        await refuse(res, reasonOf(error), federation.name)
      }
    },

    /** Keeps the unhandled form, and shows a link. A redirect from this post would count as a form to another site. */
    async keep(req: Request, res: Response) {
      req.session.resume = res.locals.resumeSeal.unpack(req.body.resume)
      await render(res, 'federation/leave', { title: res.locals.t.federation.leave.title })
    },

    /** Handles the provider's answer: once, and only in the browser that started the sign-in. */
    async comeBack(req: Request, res: Response) {
      const { federated, offerKey, accountId = null } = req.session
      delete req.session.federated
      await saveSession(req)
      if (!federated) return refuse(res, 'failed', federation.name)
      const { resume, ...visit } = federated
      let identity: Identity
      try {
        identity = await federation.welcome(new URL(req.originalUrl, baseUrl), visit)
      } catch (error) {
        return refuse(res, reasonOf(error), federation.name)
      }
      const key = readOneTimeKey(offerKey)
      if (key && resume.to === paths.join.href({}) && (await findOffer(key))) {
        const isThere = accountId !== null && (await nameOfAccount(accountId)) !== null
        const joined = await joinFederated(key, identity, isThere ? accountId : null)
        if (!joined.ok) return refuse(res, refusalOf(joined.reason), federation.name)
        delete req.session.offerKey
        req.session.flash = 'joined'
        return enter(req, res, identity, { accountId: joined.accountId, resume: START })
      }
      const known = await signInFederated(identity)
      if (!known.ok) return refuse(res, known.reason, federation.name)
      return enter(req, res, identity, { accountId: known.accountId, resume })
    },
  }
}

type Entered = { readonly accountId: Parameters<typeof startSession>[1]; readonly resume: Resume }

const reasonOf = (error: unknown): Refusal => {
  if (error instanceof FederationDown) return 'down'
  if (error instanceof FederationRefused) return 'failed'
  throw error
}

const refusalOf = (reason: string): Refusal =>
  reason === 'other-institution' || reason === 'other-account' || reason === 'has-account' ? reason : 'failed'

const refuse = (res: Response, reason: Refusal, name: string): Promise<void> => {
  const { title, text } = res.locals.t.federation.refused[reason]
  return render(res, 'federation/refused', { title, text: text(name) }, { status: reason === 'down' ? 503 : 403 })
}

import type { Request, RequestHandler } from 'express'
import type { Membership } from '../../application/account/account-read-models.ts'
import { type ActingMember, memberIn } from '../../domain/account/actor.ts'
import { type Act, type Member, may } from '../../domain/account/membership.ts'
import { NotAllowed } from '../../domain/errors.ts'
import { resumeOf, signInAddress } from '../account/resume.ts'
import type { WebDependencies } from '../dependencies.ts'
import { emptyForm } from '../form.ts'
import { showSignIn } from '../pages/sign-in/show.ts'
import { paths } from '../paths.ts'
import { giveToken } from './csrf.ts'

/**
 * Looks up the account's memberships on every request, so that a role that was taken away is gone at once. A session
 * that begins to act for an institution is recorded there as a sign-in, however the member signed in.
 */
export const currentMember =
  ({ membershipsOf, logSignIn }: Pick<WebDependencies, 'membershipsOf' | 'logSignIn'>): RequestHandler =>
  async (req, res, next) => {
    const { accountId, institutionId } = req.session
    forgetWhatIsSent(req)
    if (accountId) {
      const memberships = heldIn(req.session, await membershipsOf(accountId))
      const only = memberships.length === 1 ? memberships[0] : undefined
      const member = memberships.find((each) => each.institutionId === institutionId) ?? only ?? null
      if (member && req.session.signedInTo !== member.institutionId) {
        req.session.signedInTo = member.institutionId
        await logSignIn(memberIn(member.institutionId, member.accountId))
      }
      res.locals.member = member
    }
    next()
  }

/** The memberships that this session may use. After a federated sign-in: only at the institution that vouched. */
export const heldIn = (session: Request['session'], memberships: readonly Membership[]): readonly Membership[] => {
  const { homeOrganization } = session
  return homeOrganization === undefined
    ? memberships
    : memberships.filter((each) => each.homeOrganization === homeOrganization)
}

/** Removes an unhandled form from the session when it is sent after all, because it may hold addresses. */
const forgetWhatIsSent = ({ method, originalUrl, session }: Request): void => {
  const { resume } = session
  if (method === 'POST' && resume?.post?.action === originalUrl) session.resume = { ...resume, post: null }
}

/**
 * Sends a visitor who isn't signed in to the sign-in page, and a member who must still choose an institution to that
 * choice. The sign-in form carries the form that was posted.
 */
export const requireMember: RequestHandler = async (req, res, next) => {
  if (res.locals.member) return next()
  const resume = resumeOf(req)
  if (req.session.accountId) {
    req.session.resume ??= resume
    return res.redirect(303, paths.institutions.href({}))
  }
  if (req.method !== 'POST') return res.redirect(303, signInAddress(resume))
  giveToken(req, res)
  const occasion = resume.post ? 'input' : 'nothing-kept'
  await showSignIn(res, emptyForm({ resume: res.locals.resumeSeal.pack(resume) }), { occasion, status: 403 })
}

export const requireMay =
  (act: Act): RequestHandler =>
  (_req, res, next) => {
    if (!may(memberOf(res.locals), act)) throw new NotAllowed(act)
    next()
  }

/** The member of this request. @throws NotAllowed without one, which `requireMember` rules out */
export const memberOf = (locals: Pick<Express.Locals, 'member'>): Member => {
  if (!locals.member) throw new NotAllowed('act without an account')
  return locals.member
}

/** The first argument of a use case: the member who acts in this request. */
export const actorOf = (locals: Pick<Express.Locals, 'member'>): ActingMember & { readonly name: string } => {
  const { institutionId, accountId, name } = memberOf(locals)
  return { ...memberIn(institutionId, accountId), name }
}

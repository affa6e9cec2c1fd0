import type { RequestHandler } from 'express'
import type { MembershipsOf } from '../../application/read-models.ts'
import { NotAllowed } from '../../domain/errors.ts'
import { type Act, type Member, may } from '../../domain/membership.ts'
import { paths } from '../paths.ts'

/** Looks up, on every request, what this session's account may act as: a role that was taken away is gone at once. */
export const currentMember =
  (membershipsOf: MembershipsOf): RequestHandler =>
  async (req, res, next) => {
    const { accountId, institutionId } = req.session
    if (accountId) {
      const memberships = await membershipsOf(accountId)
      const only = memberships.length === 1 ? memberships[0] : undefined
      res.locals.member = memberships.find((member) => member.institutionId === institutionId) ?? only ?? null
    }
    next()
  }

/** Sends who isn't signed in to the door, and who still has to choose an institution to that choice. */
export const requireMember: RequestHandler = (req, res, next) => {
  if (res.locals.member) return next()
  res.redirect(303, req.session.accountId ? paths.institutions.href({}) : paths.signIn.href({}))
}

export const requireMay =
  (act: Act): RequestHandler =>
  (_req, res, next) => {
    if (!may(memberOf(res.locals), act)) throw new NotAllowed(act)
    next()
  }

/** Behind `requireMember` there is one. */
export const memberOf = (locals: Pick<Express.Locals, 'member'>): Member => {
  if (!locals.member) throw new NotAllowed('act without an account')
  return locals.member
}

import type { Request, Response } from 'express'
import { NotFound } from '../../../domain/errors.ts'
import type { AccountId } from '../../../domain/ids.ts'
import { goOn, START } from '../../account/resume.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { heldIn } from '../../middleware/current-member.ts'
import { render } from '../../render.ts'

/** A member of several institutions chooses the one to act for. */
export const institutionsPage = ({ membershipsOf }: Pick<WebDependencies, 'membershipsOf'>) => ({
  async get(req: Request, res: Response) {
    const memberships = heldIn(req.session, await membershipsOf(signedIn(req)))
    const model = { title: res.locals.t.account.institutions.title, memberships }
    await render(res, 'institutions/page', model)
  },

  async post(req: Request, res: Response) {
    const memberships = heldIn(req.session, await membershipsOf(signedIn(req)))
    const chosen = memberships.find(({ institutionId }) => institutionId === req.body.institution)
    if (!chosen) throw new NotFound('institution')
    // The kept form or page belongs to the institution that the session acted for until now.
    if (req.session.institutionId && req.session.institutionId !== chosen.institutionId) delete req.session.resume
    req.session.institutionId = chosen.institutionId
    res.redirect(303, goOn(req.session.resume ?? START))
  },
})

const signedIn = (req: Request): AccountId => {
  if (!req.session.accountId) throw new NotFound('account')
  return req.session.accountId
}

import type { Request, Response } from 'express'
import { NotFound } from '../../../../domain/errors.ts'
import { isId, type OfferId } from '../../../../domain/ids.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { showLink } from '../show-link.ts'

type Dependencies = Pick<WebDependencies, 'renewOffer' | 'withdrawOffer'>

/** What is done with an offer that nobody took yet. */
export const offersPage = ({ renewOffer, withdrawOffer }: Dependencies) => ({
  async renew(req: Request, res: Response) {
    const { link, address } = await renewOffer(actorOf(res.locals), offerIdIn(req))
    if (link) return showLink(res, address, link)
    req.session.flash = 'renewed'
    res.redirect(303, paths.members.href({}))
  },

  async withdraw(req: Request, res: Response) {
    await withdrawOffer(actorOf(res.locals), offerIdIn(req))
    req.session.flash = 'withdrawn'
    res.redirect(303, paths.members.href({}))
  },
})

/** @throws NotFound for what can't be one */
const offerIdIn = (req: Request): OfferId => {
  const id = String(req.params.offerId)
  if (!isId(id)) throw new NotFound('offer')
  return id as OfferId
}

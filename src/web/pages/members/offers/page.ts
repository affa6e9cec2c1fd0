import type { Request, Response } from 'express'
import { NotFound } from '../../../../domain/errors.ts'
import { isId, type OfferId } from '../../../../domain/ids.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { showLink } from '../show-link.ts'

type Dependencies = Pick<WebDependencies, 'renewOffer' | 'withdrawOffer'>

/** Renews or withdraws an offer that nobody has taken yet. */
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

/** The id of an offer in the address. @throws NotFound when it has not the shape of an id */
const offerIdIn = (req: Request): OfferId => {
  const id = String(req.params.offerId)
  if (!isId(id)) throw new NotFound('offer')
  return id as OfferId
}

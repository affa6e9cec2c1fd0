import type { Request, Response } from 'express'
import { isExpired, type Offer } from '../../../../domain/account/offer.ts'
import type { ListedMember } from '../../../../domain/account/staffing.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'

type Dependencies = Pick<WebDependencies, 'readMembers' | 'now'>

/** The members of this institution, and the offers to become one. */
export const memberListPage = ({ readMembers, now }: Dependencies) => ({
  async get(req: Request, res: Response) {
    const { t } = res.locals
    const { accountId, institutionId } = memberOf(res.locals)
    const { members, offers } = await readMembers(institutionId)
    await render(res, 'members/list', {
      title: t.members.title,
      rows: members.map((each) => ({ ...rowOf(each, t.account.roles), isSelf: each.accountId === accountId })),
      offers: offers.map((offer) => offerRow(offer, now(), t)),
      flash: flashOnce(req, t.members.flashes),
    })
  },
})

const rowOf = ({ accountId, name, address, roles }: ListedMember, words: Express.Locals['t']['account']['roles']) => ({
  name,
  address,
  roles: roles.map((role) => words[role]).join(', '),
  change: paths.memberRoles.href({ accountId }),
  remove: paths.memberRemoval.href({ accountId }),
})

const offerRow = (offer: Offer, now: Date, t: Express.Locals['t']) => {
  const { id: offerId, address, roles, refused, expiresAt } = offer
  const s = t.members.offers
  return {
    address,
    roles: roles.map((role) => t.account.roles[role]).join(', '),
    state: refused ? s.refused : isExpired(offer, now) ? s.expired : s.until(dayOf(expiresAt)),
    renew: paths.offerRenewal.href({ offerId }),
    withdraw: paths.offerWithdrawal.href({ offerId }),
  }
}

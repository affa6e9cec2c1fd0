import type { RequestHandler } from 'express'
import type { Seat } from '../../../../application/answering/answering-read-models.ts'
import { unseal } from '../../../../application/answering/sealed-draft.ts'
import { hashOf, type TicketKey } from '../../../../application/answering/ticket-key.ts'
import { placeOf } from '../../../answering/respondent-sitting.ts'
import { addressOf, seatCookie } from '../../../answering/seat-cookie.ts'
import { carry } from '../../../carry.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { seatOf } from '../../../middleware/known-seat.ts'
import { redirect } from '../../../outcome.ts'
import { ended } from '../ended/page.ts'

type Dependencies = Pick<WebDependencies, 'baseUrl' | 'ticketKeys' | 'findDraft' | 'carryDraft'>

/**
 * The page behind a personal link. Moves the key from the address to the cookie. Mail scanners open every link, so the
 * link isn't used up here. Unless this browser has an earlier key, nothing is written either.
 */
export const arrivalPage = (dependencies: Dependencies): RequestHandler => {
  const { baseUrl, ticketKeys, findDraft } = dependencies
  const cookie = seatCookie(baseUrl, ticketKeys)

  return async (req, res, next) => {
    const seat = seatOf(res)
    const key = ticketKeys.read(String(req.params.key), seat.scan.id)
    if (!key) return next()
    // Only this address contains the key. A page that posts can't have this policy.
    res.set('Referrer-Policy', 'no-referrer')
    const place = placeOf(seat, baseUrl)
    const { language } = res.locals
    if (seat.scan.status !== 'open') {
      return carry(res, ended(place, seat.scan.status === 'draft' ? 'not-yet-open' : 'closed', language))
    }
    const sent = !(await findDraft(seat.institutionId, seat.group.id, hashOf(key)))
    if (sent) return carry(res, ended(place, 'gone', language))
    const held = cookie.read(req.cookies, seat)
    const replaces = held !== null && (await takesThePlaceOf(dependencies, seat, held.key, key))
    const cookies = [cookie.write(seat, { key, personal: true })]
    return carry(res, { ...redirect(addressOf(seat) + (replaces ? '?replaced' : '')), cookies })
  }
}

/**
 * Carries the draft of this browser's earlier key over, when both keys are of one ticket. Otherwise returns whether the
 * earlier key has unsent answers, which nobody can read from then on.
 */
const takesThePlaceOf = async (
  { findDraft, carryDraft }: Dependencies,
  { institutionId, scan, group }: Seat,
  from: TicketKey,
  to: TicketKey,
): Promise<boolean> => {
  if (from === to) return false
  if (await carryDraft(institutionId, scan.id, { from, to })) return false
  const left = await findDraft(institutionId, group.id, hashOf(from))
  return left?.sealed ? Object.keys(unseal(left.sealed, from)?.answers ?? {}).length > 0 : false
}

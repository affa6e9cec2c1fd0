import type { Request } from 'express'
import type { Seat } from '../application/read-models.ts'
import { unseal } from '../application/sealed-draft.ts'
import { hashOf, type TicketKey } from '../application/ticket-key.ts'
import type { WebDependencies } from './dependencies.ts'
import { addressOf, seatOf } from './middleware/known-seat.ts'
import { paths } from './paths.ts'
import { seatCookie } from './seat-cookie.ts'
import type { Place, SittingOf, SittingState } from './sitting.ts'

type Dependencies = Pick<
  WebDependencies,
  'baseUrl' | 'ticketKeys' | 'findDraft' | 'takeSeat' | 'beginSheet' | 'saveAnswer' | 'sendSheet'
>

/** Somebody whose answers count: known by the code in the address and the key in the browser, and by nothing else. */
export const respondentSitting = (dependencies: Dependencies): SittingOf => {
  const { baseUrl, ticketKeys, takeSeat, beginSheet, saveAnswer, sendSheet } = dependencies
  const cookie = seatCookie(baseUrl, ticketKeys)

  return async (req, res) => {
    const seat = seatOf(res)
    const { institutionId, scan, group } = seat
    const held = cookie.read(req, seat)
    if (held && isView(req)) cookie.write(res, seat, held)
    const key = held?.key ?? null
    const state = await stateOf(dependencies, seat, key)

    const sitDown = async () => {
      const taken = await takeSeat(institutionId, scan.id, group.id, isSlip(seat) ? seat.code : null)
      if (taken.ok) cookie.write(res, seat, { key: taken.key, personal: false })
      return taken
    }

    return {
      ...placeOf(seat, baseUrl),
      by: isSlip(seat) ? 'slip' : held?.personal ? 'personal-link' : 'group-link',
      state,
      takeSeat: () => (key && state.kind === 'invited' ? beginSheet(institutionId, scan.id, key) : sitDown()),
      save: async (factor, answer) =>
        key ? saveAnswer(institutionId, scan.id, key, factor, answer) : { ok: false, reason: 'ticket-gone' },
      send: async () => (key ? sendSheet(institutionId, scan.id, key) : { ok: false, reason: 'ticket-gone' }),
      leave: () => cookie.clear(res, seat),
    }
  }
}

/** Where a seat's pages are, and whose. */
export const placeOf = (seat: Seat, baseUrl: string): Place => {
  const feedback = paths.feedbackPage.href({ code: seat.scan.feedbackCode })
  return {
    address: addressOf(seat),
    institution: seat.institution,
    scan: seat.scan,
    group: seat.group,
    feedback: { path: feedback, address: baseUrl + feedback },
    forOne: isSlip(seat),
    trial: false,
  }
}

const isSlip = ({ entry }: Seat) => entry === 'slip' || entry === 'used-slip'

/** Who holds a key goes on, whatever became of the code since. */
const WITHOUT_KEY = { group: 'arriving', slip: 'arriving', revoked: 'revoked', 'used-slip': 'used' } as const

/** A post may set or clear the cookie itself, and one answer sets it once. */
const isView = (req: Request) => req.method === 'GET' || req.method === 'HEAD'

const stateOf = async (
  { findDraft }: Dependencies,
  { entry, scan, group, institutionId }: Seat,
  key: TicketKey | null,
): Promise<SittingState> => {
  if (scan.status === 'draft') return { kind: 'not-yet-open' }
  if (scan.status === 'closed') return { kind: 'closed' }
  if (!key) return { kind: WITHOUT_KEY[entry] }
  const kept = await findDraft(institutionId, group.id, hashOf(key))
  if (!kept) return { kind: 'sent' }
  if (!kept.sealed) return { kind: 'invited', begunElsewhere: kept.begunElsewhere }
  return { kind: 'answering', draft: unseal(kept.sealed, key) ?? {} }
}

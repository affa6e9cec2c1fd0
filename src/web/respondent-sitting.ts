import type { Request } from 'express'
import type { Seat } from '../application/read-models.ts'
import { unseal } from '../application/sealed-draft.ts'
import { hashOf, type TicketKey } from '../application/ticket-key.ts'
import { endOfDay } from '../domain/calendar.ts'
import type { WebDependencies } from './dependencies.ts'
import { addressOf, seatOf } from './middleware/known-seat.ts'
import { paths } from './paths.ts'
import { seatCookie } from './seat-cookie.ts'
import type { SittingOf, SittingState } from './sitting.ts'

type Dependencies = Pick<
  WebDependencies,
  'baseUrl' | 'ticketKeys' | 'findDraft' | 'takeSeat' | 'saveAnswer' | 'sendSheet'
>

/** Somebody whose answers count: known by the code in the address and the key in the browser, and by nothing else. */
export const respondentSitting = (dependencies: Dependencies): SittingOf => {
  const { baseUrl, ticketKeys, takeSeat, saveAnswer, sendSheet } = dependencies
  const cookie = seatCookie(baseUrl)

  return async (req, res) => {
    const seat = seatOf(res)
    const { institutionId, institution, scan, group } = seat
    const address = addressOf(seat)
    const feedback = paths.feedbackPage.href({ code: scan.feedbackCode })
    const until = endOfDay(scan.closesOn)
    const key = ticketKeys.read(cookie.read(req), scan.id)
    if (key && isView(req)) cookie.write(res, address, key, until)

    return {
      address,
      institution,
      scan,
      group,
      feedback: { path: feedback, address: baseUrl + feedback },
      trial: false,
      state: await stateOf(dependencies, seat, key),
      takeSeat: async () => {
        const taken = await takeSeat(institutionId, scan.id, group.id)
        if (!taken.ok) return taken
        cookie.write(res, address, taken.key, until)
        return { ok: true }
      },
      save: async (factor, answer) =>
        key ? saveAnswer(institutionId, scan.id, key, factor, answer) : { ok: false, reason: 'ticket-gone' },
      send: async () => (key ? sendSheet(institutionId, scan.id, key) : { ok: false, reason: 'ticket-gone' }),
      leave: () => cookie.clear(res, address),
    }
  }
}

/** A post may set or clear the cookie itself, and one answer sets it once. */
const isView = (req: Request) => req.method === 'GET' || req.method === 'HEAD'

const stateOf = async (
  { findDraft }: Dependencies,
  { scan, institutionId }: Seat,
  key: TicketKey | null,
): Promise<SittingState> => {
  if (scan.status === 'draft') return { kind: 'not-yet-open' }
  if (scan.status === 'closed') return { kind: 'closed' }
  if (!key) return { kind: 'arriving' }
  const kept = await findDraft(institutionId, hashOf(key))
  if (!kept) return { kind: 'sent' }
  return { kind: 'answering', draft: (kept.sealed && unseal(kept.sealed, key)) ?? {} }
}

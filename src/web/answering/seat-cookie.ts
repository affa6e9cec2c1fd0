import type { Request, Response } from 'express'
import type { Seat } from '../../application/answering/answering-read-models.ts'
import { hashOf, type TicketKey, type TicketKeys } from '../../application/answering/ticket-key.ts'
import { endOfAnswers } from '../../domain/scan/scan.ts'
import { paths } from '../paths.ts'

/**
 * What a respondent's browser holds instead of an account: the raw key of its ticket, and whether its link was
 * personal.
 */
export type HeldKey = { readonly key: TicketKey; readonly personal: boolean }

const PERSONAL = '.personal'

export const addressOf = (seat: Pick<Seat, 'code'>): string => paths.answer.href({ code: seat.code })

/**
 * The cookie of a seat. Limited to the pages of its code, so one device may have seats in several scans. Lasts until
 * the closing time.
 */
export const seatCookie = (baseUrl: string, ticketKeys: TicketKeys) => {
  const secure = baseUrl.startsWith('https:')
  const name = secure ? '__Secure-seat' : 'seat'
  const options = (seat: Seat) => ({ path: addressOf(seat), httpOnly: true, sameSite: 'lax', secure }) as const
  const valueIn = (req: Request) => {
    const value = String(req.cookies[name] ?? '')
    const personal = value.endsWith(PERSONAL)
    return { text: personal ? value.slice(0, -PERSONAL.length) : value, personal }
  }
  return {
    /** The hash of the key in the cookie, whether it is genuine or not. Null without a cookie. */
    hashIn: (req: Request): Buffer | null => {
      const { text } = valueIn(req)
      return text ? hashOf(text as TicketKey) : null
    },
    read: (req: Request, { scan }: Seat): HeldKey | null => {
      const { text, personal } = valueIn(req)
      const key = ticketKeys.read(text, scan.id)
      return key && { key, personal }
    },
    write: (res: Response, seat: Seat, { key, personal }: HeldKey) =>
      res.cookie(name, personal ? key + PERSONAL : key, { ...options(seat), expires: endOfAnswers(seat.scan) }),
    clear: (res: Response, seat: Seat) => res.clearCookie(name, options(seat)),
  }
}

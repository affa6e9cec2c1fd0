import type { Seat } from '../../application/answering/answering-read-models.ts'
import {
  hashOf,
  inUse,
  type KeyInUse,
  type TicketKey,
  type TicketKeys,
} from '../../application/answering/ticket-key.ts'
import { endOfAnswers } from '../../domain/scan/scan.ts'
import type { Cookies } from '../middleware/text-cookies.ts'
import { paths } from '../paths.ts'
import type { CookieChange } from '../set-cookie.ts'

/**
 * What a respondent's browser holds instead of an account: the raw key of its ticket, and whether its link was
 * personal.
 */
export type HeldKey = { readonly key: TicketKey; readonly personal: boolean }

/** The key in a cookie, which `findSeat` was asked for by its hash. */
type FoundKey = HeldKey & { readonly used: KeyInUse }

const PERSONAL = '.personal'

export const addressOf = (seat: Pick<Seat, 'code'>): string => paths.answer.href({ code: seat.code })

/**
 * The cookie of a seat. Limited to the pages of its code, so one device may have seats in several scans. Lasts until
 * the closing time.
 */
export const seatCookie = (baseUrl: string, ticketKeys: TicketKeys) => {
  const secure = baseUrl.startsWith('https:')
  const name = secure ? '__Secure-seat' : 'seat'
  const valueIn = (cookies: Cookies) => {
    const value = cookies[name] ?? ''
    const personal = value.endsWith(PERSONAL)
    return { text: personal ? value.slice(0, -PERSONAL.length) : value, personal }
  }
  const change = (seat: Seat, value: string | null, expires: Date): CookieChange => ({
    name,
    value,
    path: addressOf(seat),
    secure,
    expires,
  })
  return {
    /** The hash of the key in the cookie, whether it is genuine or not. Null without a cookie. */
    hashIn: (cookies: Cookies): Buffer | null => {
      const { text } = valueIn(cookies)
      return text ? hashOf(text as TicketKey) : null
    },
    read: (cookies: Cookies, { scan, keyHash }: Seat): FoundKey | null => {
      const { text, personal } = valueIn(cookies)
      const key = ticketKeys.read(text, scan.id)
      return key && { key, personal, used: inUse(key, keyHash) }
    },
    write: (seat: Seat, { key, personal }: HeldKey): CookieChange =>
      change(seat, personal ? key + PERSONAL : key, endOfAnswers(seat.scan)),
    clear: (seat: Seat): CookieChange => change(seat, null, new Date(1)),
  }
}

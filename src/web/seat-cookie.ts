import type { Request, Response } from 'express'
import type { TicketKey } from '../application/ticket-key.ts'

/**
 * What a respondent's browser holds instead of an account: the raw key of its ticket. It goes to the pages of its own
 * code only, so that one device may hold a seat in several scans.
 */
export const seatCookie = (baseUrl: string) => {
  const secure = baseUrl.startsWith('https:')
  const name = secure ? '__Secure-seat' : 'seat'
  const options = (address: string) => ({ path: address, httpOnly: true, sameSite: 'lax', secure }) as const
  return {
    read: (req: Request): string => String(req.cookies[name] ?? ''),
    write: (res: Response, address: string, key: TicketKey, until: Date) =>
      res.cookie(name, key, { ...options(address), expires: until }),
    clear: (res: Response, address: string) => res.clearCookie(name, options(address)),
  }
}

import type { RequestHandler, Response } from 'express'
import type { Seat } from '../../application/answering/answering-read-models.ts'
import { readCode } from '../../domain/answering/code.ts'
import { isDue } from '../../domain/scan/scan.ts'
import { addressOf, seatCookie } from '../answering/seat-cookie.ts'
import type { WebDependencies } from '../dependencies.ts'
import type { Cookies } from './text-cookies.ts'

type Dependencies = Pick<WebDependencies, 'baseUrl' | 'ticketKeys' | 'findSeat' | 'closeScanWhenDue' | 'now'>

/**
 * Looks up the group behind the code in the address, and the draft of the browser's key. Redirects a code in another
 * spelling to its own address, since the seat's cookie is bound to that address.
 */
export const knownSeat = (dependencies: Dependencies, refuse: RequestHandler): RequestHandler => {
  const lookUp = seatLookup(dependencies)
  return async (req, res, next) => {
    const code = res.locals.begun ? null : readCode(String(req.params.code))
    const seat = code && (await lookUp(code, req.cookies))
    if (!seat) return refuse(req, res, next)
    const address = addressOf(seat)
    if (req.baseUrl !== address) return res.redirect(302, address + req.url.replace(/^\/(?=$|\?)/, ''))
    res.locals.seat = seat
    return next()
  }
}

/** Finds the seat of a code and of the key in a cookie. Closes the scan first when its closing time has passed. */
export const seatLookup = ({ baseUrl, ticketKeys, findSeat, closeScanWhenDue, now }: Dependencies) => {
  const cookie = seatCookie(baseUrl, ticketKeys)
  return async (code: string, cookies: Cookies): Promise<Seat | null> => {
    const seat = await findSeat(code, cookie.hashIn(cookies))
    if (!seat || !isDue(seat.scan, now())) return seat
    await closeScanWhenDue(seat.institutionId, seat.scan.id)
    return { ...seat, scan: { ...seat.scan, status: 'closed' } as Seat['scan'] }
  }
}

/** The seat that `knownSeat` found earlier in this request. */
export const seatOf = (res: Response): Seat => res.locals.seat

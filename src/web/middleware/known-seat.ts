import type { RequestHandler, Response } from 'express'
import type { Seat } from '../../application/answering/answering-read-models.ts'
import { readCode } from '../../domain/answering/code.ts'
import { isDue } from '../../domain/scan/scan.ts'
import { addressOf, seatCookie } from '../answering/seat-cookie.ts'
import type { WebDependencies } from '../dependencies.ts'

type Dependencies = Pick<WebDependencies, 'baseUrl' | 'ticketKeys' | 'findSeat' | 'closeScanWhenDue' | 'now'>

/**
 * Looks up the group behind the code in the address, and the draft of the browser's key. Closes the scan first when its
 * closing time has passed. Redirects a code in another spelling to its own address, since the seat's cookie is bound to
 * that address.
 */
export const knownSeat = (dependencies: Dependencies, refuse: RequestHandler): RequestHandler => {
  const { baseUrl, ticketKeys, findSeat, closeScanWhenDue, now } = dependencies
  const cookie = seatCookie(baseUrl, ticketKeys)
  return async (req, res, next) => {
    const code = readCode(String(req.params.code))
    const seat = code && (await findSeat(code, cookie.hashIn(req.cookies)))
    if (!seat) return refuse(req, res, next)
    const address = addressOf(seat)
    if (req.baseUrl !== address) return res.redirect(302, address + req.url.replace(/^\/(?=$|\?)/, ''))
    const due = isDue(seat.scan, now())
    if (due) await closeScanWhenDue(seat.institutionId, seat.scan.id)
    res.locals.seat = due ? { ...seat, scan: { ...seat.scan, status: 'closed' } } : seat
    return next()
  }
}

/** The seat that `knownSeat` found earlier in this request. */
export const seatOf = (res: Response): Seat => res.locals.seat

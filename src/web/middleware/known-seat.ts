import type { RequestHandler, Response } from 'express'
import type { Seat } from '../../application/answering/answering-read-models.ts'
import { readCode } from '../../domain/answering/code.ts'
import { isDue } from '../../domain/scan/scan.ts'
import { addressOf, seatCookie } from '../answering/seat-cookie.ts'
import type { WebDependencies } from '../dependencies.ts'

type Dependencies = Pick<WebDependencies, 'baseUrl' | 'ticketKeys' | 'findSeat' | 'closeScanWhenDue' | 'now'>

/**
 * Looks up where the code in the address leads and what the browser's key wrote there, and closes the scan first when its closing date has passed. A code
 * that is written in another way is sent on to its own address, which the cookie of the seat depends on.
 */
export const knownSeat = (dependencies: Dependencies, refuse: RequestHandler): RequestHandler => {
  const { baseUrl, ticketKeys, findSeat, closeScanWhenDue, now } = dependencies
  const cookie = seatCookie(baseUrl, ticketKeys)
  return async (req, res, next) => {
    const code = readCode(String(req.params.code))
    const seat = code && (await findSeat(code, cookie.hashIn(req)))
    if (!seat) return refuse(req, res, next)
    const address = addressOf(seat)
    if (req.baseUrl !== address) return res.redirect(302, address + req.url.replace(/^\/(?=$|\?)/, ''))
    const due = isDue(seat.scan, now())
    if (due) await closeScanWhenDue(seat.institutionId, seat.scan.id)
    res.locals.seat = due ? { ...seat, scan: { ...seat.scan, status: 'closed' } } : seat
    return next()
  }
}

/** Behind `knownSeat` there is one. */
export const seatOf = (res: Response): Seat => res.locals.seat

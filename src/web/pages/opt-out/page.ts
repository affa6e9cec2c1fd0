import type { Request, Response } from 'express'
import type { TicketKey } from '../../../application/answering/ticket-key.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { seatOf } from '../../middleware/known-seat.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

type Dependencies = Pick<WebDependencies, 'baseUrl' | 'ticketKeys' | 'optOut'>

/** Long enough to read a page, in milliseconds. */
const HOUR = 3_600_000

/**
 * An invited person asks for no more mail. Mail scanners open every link, so opening this one changes nothing: the key
 * moves from the address to a cookie of this page alone, which the questionnaire doesn't get. A button opts out.
 */
export const optOutPage = ({ baseUrl, ticketKeys, optOut }: Dependencies) => {
  const secure = baseUrl.startsWith('https:')
  const name = secure ? '__Secure-opt-out' : 'opt-out'
  const here = (res: Response) => paths.optOut.href({ code: seatOf(res).code })
  const options = (res: Response) => ({ path: here(res), httpOnly: true, sameSite: 'lax', secure }) as const
  const held = (req: Request, res: Response): TicketKey | null =>
    ticketKeys.read(String(req.cookies[name] ?? ''), seatOf(res).scan.id)
  const keyIn = (req: Request, res: Response): TicketKey => {
    const key = ticketKeys.read(String(req.params.key), seatOf(res).scan.id)
    if (!key) throw new NotFound('key')
    return key
  }
  const optOutWith = (res: Response, key: TicketKey) => {
    const { institutionId, scan } = seatOf(res)
    return optOut(institutionId, scan.id, key)
  }
  const show = (res: Response, state: 'asked' | 'done' | 'closed' | 'unknown') => {
    const { scan, institution } = seatOf(res)
    const s = res.locals.t.mailPages.optOut
    const words = {
      asked: { title: s.title, text: s.lead(scan.title) },
      done: { title: s.doneTitle, text: s.done },
      closed: { title: s.closedTitle, text: s.closed },
      unknown: { title: s.unknownTitle, text: s.unknown },
    }[state]
    const model = { ...words, asks: state === 'asked', action: here(res), owner: institution }
    return render(res, 'opt-out/page', model, { layout: 'layout-public', status: state === 'unknown' ? 404 : 200 })
  }

  return {
    arrive(req: Request, res: Response) {
      res.set('Referrer-Policy', 'no-referrer')
      res.cookie(name, keyIn(req, res), { ...options(res), maxAge: HOUR })
      res.redirect(303, here(res))
    },

    /** Answers the mail program's own unsubscribe button (RFC 8058): no page, no cookie and no redirect. */
    async oneClick(req: Request, res: Response) {
      await optOutWith(res, keyIn(req, res))
      res.type('text').send(`${res.locals.t.mailPages.optOut.doneTitle}\n`)
    },

    get(req: Request, res: Response) {
      if (seatOf(res).scan.status === 'closed') return show(res, 'closed')
      if (req.query.done !== undefined) return show(res, 'done')
      return show(res, held(req, res) ? 'asked' : 'unknown')
    },

    async post(req: Request, res: Response) {
      const key = held(req, res)
      if (!key) return show(res, 'unknown')
      await optOutWith(res, key)
      res.clearCookie(name, options(res))
      res.redirect(303, `${here(res)}?done`)
    },
  }
}

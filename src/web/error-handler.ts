import type { ErrorRequestHandler, RequestHandler } from 'express'
import { screenTexts } from '../content/screen-texts.ts'
import { NotAllowed, NotFound, TooBusy, TooSlow } from '../domain/errors.ts'
import type { WebDependencies } from './dependencies.ts'
import { showOutage } from './pages/outage/page.ts'
import { render } from './render.ts'

/** Thrown for a post that another site made a browser send. */
export class ForeignRequest extends Error {}

/** Thrown for a body that isn't the UTF-8 that browsers send. */
export class UnreadableBody extends Error {}

type Meaning = keyof (typeof screenTexts)['nl']['errors']['pages']

const STATUS: { readonly [meaning in Meaning]: number } = {
  notFound: 404,
  notAllowed: 403,
  foreignRequest: 403,
  tooLarge: 413,
  unreadable: 422,
  tooMany: 429,
  tooBusy: 503,
  tooSlow: 503,
  failed: 500,
}

/** The meaning of an error, which decides its status and its words. */
const meaningOf = (error: unknown): Meaning => {
  if (error instanceof NotFound || error instanceof URIError) return 'notFound'
  if (error instanceof NotAllowed) return 'notAllowed'
  if (error instanceof ForeignRequest || hasField(error, 'code', 'EBADCSRFTOKEN')) return 'foreignRequest'
  if (error instanceof UnreadableBody) return 'unreadable'
  if (error instanceof TooBusy) return 'tooBusy'
  if (error instanceof TooSlow) return 'tooSlow'
  if (hasField(error, 'type', 'entity.too.large') || hasField(error, 'type', 'parameters.too.many')) return 'tooLarge'
  if (error instanceof Error && 'status' in error && Number(error.status) >= 400 && Number(error.status) < 500) {
    return 'unreadable'
  }
  return 'failed'
}

const hasField = (error: unknown, field: string, value: string): boolean =>
  error instanceof Error && (error as unknown as Record<string, unknown>)[field] === value

export const pageNotFound: RequestHandler = (req) => {
  throw new NotFound(`page ${req.method}`)
}

/** Answers an error with a page in plain words, never a stack. A failure's page shows an id that the log has too. */
export const errorHandler =
  ({ log, isOutage }: Pick<WebDependencies, 'log' | 'isOutage'>): ErrorRequestHandler =>
  async (error, req, res, _next) => {
    // After the last byte, only saving the session can fail. The visitor has the page already.
    if (res.writableEnded) return log.warn({ reason: 'session not saved' }, 'request answered')
    if (res.headersSent) {
      // Express would print the error outside our log, with any database rows that its message contains.
      log.error({ err: error, id: res.locals.requestId }, 'answer broke off')
      return res.destroy()
    }
    if (isOutage(error)) {
      log.warn({ reason: 'outage', id: res.locals.requestId }, 'request put off')
      return showOutage(req, res, error)
    }
    const meaning = meaningOf(error)
    if (STATUS[meaning] === 503) {
      res.set('Retry-After', '60')
      log.warn({ reason: meaning, id: res.locals.requestId }, 'request put off')
    }
    if (meaning === 'failed') log.error({ err: error, id: res.locals.requestId }, 'request failed')
    const t = res.locals.t ?? screenTexts.nl
    const { title, text } = t.errors.pages[meaning]
    const model = { title, text, errorId: meaning === 'failed' ? res.locals.requestId : null }
    await render(res, 'error', model, { status: STATUS[meaning], layout: 'layout-public' })
  }

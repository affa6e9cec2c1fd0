import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { screenTexts } from '../content/screen-texts.ts'
import { NotAllowed, NotFound, TooBusy, TooSlow } from '../domain/errors.ts'
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

/** The one table that turns an error's meaning into a status and words. */
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

/** A page in plain words with an id that the log has too; never a stack, and nothing half-done is shown as done. */
export const errorHandler =
  (log: Logger): ErrorRequestHandler =>
  async (error, _req, res, next) => {
    if (res.headersSent) return next(error)
    const meaning = meaningOf(error)
    const errorId = randomUUID().slice(0, 8)
    if (STATUS[meaning] === 503) log.warn({ reason: meaning }, 'request put off')
    if (meaning === 'failed') log.error({ err: error, errorId }, 'request failed')
    const t = res.locals.t ?? screenTexts.nl
    const { title, text } = t.errors.pages[meaning]
    const model = { title, text, errorId: meaning === 'failed' ? errorId : null }
    await render(res, 'error', model, { status: STATUS[meaning], layout: 'layout-public' })
  }

import type { RequestHandler } from 'express'

export const NO_STORE = ['Cache-Control', 'no-store'] as const

/** Forbids keeping a page, since most pages are personal. */
export const noStore: RequestHandler = (_req, res, next) => {
  res.set(...NO_STORE)
  next()
}

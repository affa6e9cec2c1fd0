import type { RequestHandler } from 'express'

export const NO_INDEX = ['X-Robots-Tag', 'noindex, nofollow'] as const

/** Keeps a page out of search engines: whoever has its address got it from somebody. */
export const noIndex: RequestHandler = (_req, res, next) => {
  res.set(...NO_INDEX)
  next()
}

import type { RequestHandler } from 'express'

/** Keeps a page out of search engines: whoever has its address got it from somebody. */
export const noIndex: RequestHandler = (_req, res, next) => {
  res.set('X-Robots-Tag', 'noindex, nofollow')
  next()
}

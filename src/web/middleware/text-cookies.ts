import cookieParser from 'cookie-parser'
import type { RequestHandler } from 'express'

/**
 * The cookies of a request in `req.cookies`: texts alone. The parser makes objects of what begins with `j:`, which nobody of
 * ours writes and nothing of ours expects: the session store breaks off on one.
 */
export const textCookies = (): RequestHandler[] => [
  cookieParser(),
  (req, _res, next) => {
    req.cookies = Object.fromEntries(Object.entries(req.cookies).filter(([, value]) => typeof value === 'string'))
    next()
  },
]

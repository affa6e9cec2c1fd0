import cookieParser from 'cookie-parser'
import type { RequestHandler } from 'express'

/**
 * Reads the cookies of a request into `req.cookies`, texts only. The parser turns a value that begins with `j:` into an
 * object. We write no such cookie, and the session store throws on one.
 */
export const textCookies = (): RequestHandler[] => [
  cookieParser(),
  (req, _res, next) => {
    req.cookies = Object.fromEntries(Object.entries(req.cookies).filter(([, value]) => typeof value === 'string'))
    next()
  },
]

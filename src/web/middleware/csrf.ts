import { csrfSync } from 'csrf-sync'
import type { RequestHandler } from 'express'

const { csrfSynchronisedProtection, generateToken } = csrfSync({
  getTokenFromRequest: (req) => req.body?._csrf,
})

/** A token in each form of an account, checked on each post. Needs the session and the parsed body. */
export const csrf = (): RequestHandler[] => [
  csrfSynchronisedProtection,
  (req, res, next) => {
    res.locals.csrfToken = generateToken(req)
    next()
  },
]

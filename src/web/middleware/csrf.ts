import { csrfSync } from 'csrf-sync'
import type { Request, RequestHandler, Response } from 'express'
import { cameFromUs, goOn, resumeOf } from '../account/resume.ts'

const { csrfSynchronisedProtection, generateToken, invalidCsrfTokenError } = csrfSync({
  getTokenFromRequest: (req) => req.body?._csrf,
})

/** A form of our own whose session has ended or was renewed since it was opened. */
type OnStale = (req: Request, res: Response) => unknown

/**
 * A token in each form of an account, checked on each post. Needs the session and the parsed body. A form of our own that
 * was opened in an earlier session is not lost: a member may send it after all.
 */
export const csrf = (onStale: OnStale = askAgain): RequestHandler[] => [
  (req, res, next) =>
    csrfSynchronisedProtection(req, res, (error?: unknown) => {
      if (error !== invalidCsrfTokenError || !cameFromUs(req)) return next(error)
      giveToken(req, res)
      return onStale(req, res)
    }),
  (req, res, next) => {
    giveToken(req, res)
    next()
  },
]

/** For a form on a page that is rendered before the token is checked. */
export const giveToken = (req: Request, res: Response): void => {
  res.locals.csrfToken = generateToken(req)
}

const askAgain: OnStale = (req, res) => {
  const resume = resumeOf(req)
  req.session.resume = resume
  res.redirect(303, goOn(resume))
}

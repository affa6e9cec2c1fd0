import { csrfSync } from 'csrf-sync'
import type { Request, RequestHandler, Response } from 'express'
import { goOn, resumeOf } from '../account/resume.ts'
import { saveSession } from '../account/save-session.ts'
import { isFromOurPage } from '../unhandled-form.ts'

const { csrfSynchronisedProtection, generateToken, invalidCsrfTokenError } = csrfSync({
  getTokenFromRequest: (req) => req.body?._csrf,
})

/** Answers a form of our own whose session ended, or was renewed, after the form was opened. */
type OnStale = (req: Request, res: Response) => unknown

/**
 * Puts a token in each form of an account and checks it on each post. Needs the session and the parsed body. A form
 * that our own page opened in an earlier session is kept: the member can still send it.
 */
export const csrf = (onStale: OnStale = askAgain): RequestHandler[] => [
  (req, res, next) =>
    csrfSynchronisedProtection(req, res, (error?: unknown) => {
      if (error !== invalidCsrfTokenError || !isFromOurPage(req)) return next(error)
      giveToken(req, res)
      saveSession(req)
        .then(() => onStale(req, res))
        .catch(next)
    }),
  (req, res, next) => {
    const isKept = req.session.csrfToken !== undefined
    giveToken(req, res)
    if (isKept) return next()
    // A browser shows a page, and a quick reader sends its form, before the answer has ended: the session must hold the
    // token by then.
    saveSession(req).then(() => next(), next)
  },
]

/** Gives the view a token, for a page with a form that is rendered before the check of the token. */
export const giveToken = (req: Request, res: Response): void => {
  res.locals.csrfToken = generateToken(req)
}

const askAgain: OnStale = (req, res) => {
  const resume = resumeOf(req)
  req.session.resume = resume
  res.redirect(303, goOn(resume))
}

import connectPgSimple from 'connect-pg-simple'
import type { RequestHandler } from 'express'
import session from 'express-session'
import type { FederatedVisit } from '../../application/account/federation-ports.ts'
import type { OneTimeKey } from '../../application/account/one-time-key.ts'
import type { KeyRing } from '../../application/key-ring.ts'
import type { PoolQuery } from '../../application/ports.ts'
import { type Browser, IDLE_LIFE, WHOLE_LIFE } from '../../domain/account/session.ts'
import type { AccountId, InstitutionId } from '../../domain/ids.ts'
import type { PendingSignIn } from '../account/pending-sign-in.ts'
import type { Resume } from '../account/resume.ts'

declare module 'express-session' {
  interface SessionData {
    accountId: AccountId
    /** Which institution this session acts for; undefined while somebody of several must still choose. */
    institutionId: InstitutionId
    signedInAt: number
    /** For the list of one's own sessions. */
    browser: Browser
    /** Somebody is away to sign in elsewhere. */
    federated: FederatedVisit & { readonly resume: Resume }
    /** Who signed in elsewhere acts for the institutions that this domain is of. */
    homeOrganization: string
    /** Of the offer that somebody came to take. */
    offerKey: OneTimeKey
    /** Which institution's audit log knows of this session. */
    signedInTo: InstitutionId
    /** The sign-in that still lacks its second factor. The stored key is `arrival`: a generated column reads it. */
    arrival: PendingSignIn
    /** A secret that may become this account's second factor, sealed. */
    proposedSecondFactor: string
    /** Until when the second factor may be set up from here, after the password was asked for once more. */
    secondFactorOpenUntil: number
    /** Said once on the next page: a key of the catalogue. */
    flash: string
    /** Where the member goes on, with the form that was not handled because an earlier session had ended. */
    resume: Resume
    /** The draft answers of somebody who tries the questionnaire out, by scan and group. */
    trials: Record<string, unknown>
  }
}

/** Sessions of accounts, in the database, so that any process can serve the next request. Never for respondents. */
export const sessions = (query: PoolQuery, secret: KeyRing['sessionCookie'], baseUrl: string): RequestHandler[] => {
  const secure = baseUrl.startsWith('https:')
  const Store = connectPgSimple(session)
  return [
    session({
      // `__Host-` binds the cookie to this very host; browsers take it over https only.
      name: secure ? '__Host-session' : 'session',
      secret,
      store: new Store({
        // All that the store asks of a pool is `query`.
        pool: { query } as never,
        tableName: 'sessions',
        pruneSessionInterval: 15 * 60,
        // It would say on the console that nothing was pruned; the next time will do.
        errorLog: () => {},
      }),
      resave: false,
      saveUninitialized: false,
      rolling: true,
      cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: IDLE_LIFE },
    }),
    endOldSessions,
    saveBeforeSendingOn,
  ]
}

/** A session that is used all day long still ends. */
const endOldSessions: RequestHandler = (req, _res, next) => {
  const { signedInAt } = req.session
  if (signedInAt === undefined || Date.now() - signedInAt < WHOLE_LIFE) return next()
  req.session.regenerate(next)
}

/**
 * By itself a session is saved while its response is under way. A browser follows a redirect at the sight of its headers,
 * and the next page would now and then not know yet who signed in, or what was just done.
 */
const saveBeforeSendingOn: RequestHandler = (req, res, next) => {
  const sendOn: (status: number, url: string) => void = res.redirect.bind(res)
  res.redirect = (first: string | number, second?: string) => {
    const [status, url] = typeof first === 'number' ? [first, second ?? ''] : [302, first]
    const unchanged = req.method !== 'POST' || !req.session
    if (unchanged) return sendOn(status, url)
    req.session.save((error) => (error ? next(error) : sendOn(status, url)))
  }
  next()
}

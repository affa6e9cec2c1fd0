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
    /** The institution that this session acts for. Undefined while a member of several must still choose one. */
    institutionId: InstitutionId
    signedInAt: number
    /** Shown in the list of the account's sessions. */
    browser: Browser
    /** A sign-in through the federation that has started and has not come back yet. */
    federated: FederatedVisit & { readonly resume: Resume }
    /** After a sign-in through the federation: the domain of the institution that this session may act for. */
    homeOrganization: string
    /** The key of the offer that the visitor opened. */
    offerKey: OneTimeKey
    /** The institution whose audit log has recorded this sign-in. */
    signedInTo: InstitutionId
    /** The sign-in that still lacks its second factor. Stored as `arrival`, since a generated column reads that key. */
    arrival: PendingSignIn
    /** The sealed secret that becomes this account's second factor once it is enrolled. */
    proposedSecondFactor: string
    /** The second factor may be set up until this moment. Set when the password was entered once more. */
    secondFactorOpenUntil: number
    /** A key of the catalogue of texts, whose message the next page shows once. */
    flash: string
    /** Where the member continues, with the form that was not handled because an earlier session had ended. */
    resume: Resume
    /** The draft answers of a member who tries out the questionnaire, by scan and group. */
    trials: Record<string, unknown>
  }
}

/**
 * Keeps sessions of accounts in the database, so that any process can serve the next request. Never for respondents.
 */
export const sessions = (query: PoolQuery, secret: KeyRing['sessionCookie'], baseUrl: string): RequestHandler[] => {
  const secure = baseUrl.startsWith('https:')
  const Store = connectPgSimple(session)
  return [
    session({
      // `__Host-` binds the cookie to this very host. Browsers accept it over https only.
      name: secure ? '__Host-session' : 'session',
      secret,
      store: new Store({
        // The store uses no other method of a pool than `query`.
        pool: { query } as never,
        tableName: 'sessions',
        pruneSessionInterval: 15 * 60,
        // The store would write a failed pruning to the console. The next pruning makes up for it.
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

/** Ends a session at its greatest age, even if it is in constant use. */
const endOldSessions: RequestHandler = (req, _res, next) => {
  const { signedInAt } = req.session
  if (signedInAt === undefined || Date.now() - signedInAt < WHOLE_LIFE) return next()
  req.session.regenerate(next)
}

/**
 * Saves the session before a redirect is sent. Without this, express-session saves while the response is under way. A
 * browser follows a redirect as soon as it has the headers, so the next page could read the session before the change.
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

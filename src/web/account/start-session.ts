import type { Request } from 'express'
import { browserOf } from '../../domain/account/session.ts'
import type { AccountId } from '../../domain/ids.ts'
import { type Resume, START } from './resume.ts'

/** Signs the account in under a new session id, so that a planted id gains an attacker nothing (session fixation). */
export const startSession = async (req: Request, accountId: AccountId, resume: Resume = START): Promise<void> => {
  await renewSession(req)
  req.session.accountId = accountId
  req.session.signedInAt = Date.now()
  req.session.browser = browserOf(req.get('User-Agent') ?? '')
  req.session.resume = resume
}

/** Begins an empty session under a new id. Keeps only the flash and the key of an offer. */
export const renewSession = async (req: Request): Promise<void> => {
  const { flash, offerKey } = req.session
  await new Promise<void>((resolve, reject) => req.session.regenerate((error) => (error ? reject(error) : resolve())))
  if (flash) req.session.flash = flash
  if (offerKey) req.session.offerKey = offerKey
}

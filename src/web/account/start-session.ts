import type { Request } from 'express'
import { browserOf } from '../../domain/account/session.ts'
import type { AccountId } from '../../domain/ids.ts'
import { type Resume, START } from './resume.ts'

/** Somebody is known from here on, under a new id: whoever planted the old one gains nothing. */
export const startSession = async (req: Request, accountId: AccountId, resume: Resume = START): Promise<void> => {
  await renewSession(req)
  req.session.accountId = accountId
  req.session.signedInAt = Date.now()
  req.session.browser = browserOf(req.get('User-Agent') ?? '')
  req.session.resume = resume
}

/** An empty session under a new id; only what was still to be said, or to be joined, goes along. */
export const renewSession = async (req: Request): Promise<void> => {
  const { flash, offerKey } = req.session
  await new Promise<void>((resolve, reject) => req.session.regenerate((error) => (error ? reject(error) : resolve())))
  if (flash) req.session.flash = flash
  if (offerKey) req.session.offerKey = offerKey
}

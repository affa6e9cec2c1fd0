import type { Request, Response } from 'express'
import type { AccountId } from '../../domain/ids.ts'
import type { WebDependencies } from '../dependencies.ts'
import { paths } from '../paths.ts'
import { goOn, type Resume } from './resume.ts'
import { renewSession, startSession } from './start-session.ts'

/** The password was right, and the second factor is still to come: nobody is signed in yet. */
export type PendingSignIn = { readonly accountId: AccountId; readonly at: number; readonly resume: Resume }

const LIFE = 10 * 60 * 1000

type Dependencies = Pick<WebDependencies, 'askSecondFactor' | 'knownBrowsers'>

/** After the right password: completes the sign-in, or redirects to the page of the second factor. */
export const continueSignIn =
  ({ askSecondFactor, knownBrowsers }: Dependencies) =>
  async (req: Request, res: Response, accountId: AccountId, resume: Resume): Promise<void> => {
    const asked = await askSecondFactor(accountId)
    if (asked === 'nothing') {
      await completeSignIn({ knownBrowsers })(req, res, { accountId, resume })
      return res.redirect(303, goOn(resume))
    }
    await renewSession(req)
    req.session.arrival = { accountId, at: Date.now(), resume }
    res.redirect(303, (asked === 'code' ? paths.signInCode : paths.signInEnrolment).href({}))
  }

/** Starts the session of this account, and remembers the browser. */
export const completeSignIn =
  ({ knownBrowsers }: Pick<Dependencies, 'knownBrowsers'>) =>
  async (
    req: Request,
    res: Response,
    { accountId, resume }: Pick<PendingSignIn, 'accountId' | 'resume'>,
  ): Promise<void> => {
    await startSession(req, accountId, resume)
    knownBrowsers.remember(req, res, accountId)
  }

/** The sign-in under way in this session; null when there is none, or it is older than ten minutes. */
export const pendingSignInOf = ({ session }: Request): PendingSignIn | null =>
  session.arrival && Date.now() - session.arrival.at < LIFE ? session.arrival : null

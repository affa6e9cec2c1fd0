import type { Request, Response } from 'express'
import type { AccountId } from '../../domain/ids.ts'
import type { WebDependencies } from '../dependencies.ts'
import { paths } from '../paths.ts'
import { goOn, type Resume } from './resume.ts'
import { renewSession, startSession } from './start-session.ts'

/** Between a right password and the pages behind it. */
export type Arrival = { readonly accountId: AccountId; readonly at: number; readonly resume: Resume }

const LIFE = 10 * 60 * 1000

type Dependencies = Pick<WebDependencies, 'askFactor' | 'knownBrowsers'>

/** Whose password was right: lets them in, or sends them to what they still owe. */
export const arrive =
  ({ askFactor, knownBrowsers }: Dependencies) =>
  async (req: Request, res: Response, accountId: AccountId, resume: Resume): Promise<void> => {
    const asked = await askFactor(accountId)
    if (asked === 'nothing') {
      await enter({ knownBrowsers })(req, res, { accountId, resume })
      return res.redirect(303, goOn(resume))
    }
    await renewSession(req)
    req.session.arrival = { accountId, at: Date.now(), resume }
    res.redirect(303, (asked === 'code' ? paths.signInCode : paths.signInEnrolment).href({}))
  }

/** Lets somebody in, and knows their browser from here on. */
export const enter =
  ({ knownBrowsers }: Pick<Dependencies, 'knownBrowsers'>) =>
  async (req: Request, res: Response, { accountId, resume }: Pick<Arrival, 'accountId' | 'resume'>): Promise<void> => {
    await startSession(req, accountId, resume)
    knownBrowsers.remember(req, res, accountId)
  }

/** Who is on their way in; null when nobody is, or not any more. */
export const arrivalIn = ({ session }: Request): Arrival | null =>
  session.arrival && Date.now() - session.arrival.at < LIFE ? session.arrival : null

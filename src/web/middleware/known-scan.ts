import type { RequestHandler } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { scanIdIn } from '../scan-of-path.ts'
import { memberOf } from './current-member.ts'

/**
 * Only a scan of this member's institution goes on; any other id is a page that isn't there, whatever the role, before a
 * refusal or a redirect could tell that somebody else has it. Needs a member in `res.locals`.
 */
export const knownScan =
  ({ getScan }: Pick<WebDependencies, 'getScan'>): RequestHandler =>
  async (req, res, next) => {
    await getScan(memberOf(res.locals).institutionId, scanIdIn(req))
    next()
  }

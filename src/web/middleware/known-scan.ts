import type { Request, RequestHandler, Response } from 'express'
import { NotFound } from '../../domain/errors.ts'
import { isId, type ScanId } from '../../domain/ids.ts'
import { isDue, type Scan } from '../../domain/scan/scan.ts'
import type { WebDependencies } from '../dependencies.ts'
import { memberOf } from './current-member.ts'

/** The scan in an address, and when it was so. */
export type KnownScan = { readonly scan: Scan; readonly at: Date }

/**
 * Looks up the scan in the address, and closes it first when its closing date has passed. Only a scan of this member's
 * institution goes on; any other id is a page that isn't there, whatever the role, before a refusal or a redirect could
 * tell that somebody else has it. Needs a member in `res.locals`.
 */
export const knownScan = (
  dependencies: Pick<WebDependencies, 'getScan' | 'closeScanWhenDue' | 'now'>,
): RequestHandler => {
  const { getScan, closeScanWhenDue, now } = dependencies
  return async (req, res, next) => {
    const { institutionId } = memberOf(res.locals)
    const found = await getScan(institutionId, scanIdIn(req))
    const at = now()
    const due = isDue(found, at)
    if (due) await closeScanWhenDue(institutionId, found.id)
    res.locals.knownScan = { scan: due ? await getScan(institutionId, found.id) : found, at }
    next()
  }
}

/** The scan's id in the address. @throws NotFound for what can't be one */
export const scanIdIn = (req: Request): ScanId => {
  const scanId = String(req.params.scanId)
  if (!isId(scanId)) throw new NotFound('scan')
  return scanId as ScanId
}

/** Behind `knownScan` there is one. */
export const scanOf = (res: Response): Scan => knownScanOf(res).scan

/** As `scanOf`, for what begins when the answering ends. @throws NotFound while the scan isn't closed */
export const closedScanOf = (res: Response): Scan => {
  const scan = scanOf(res)
  if (scan.status !== 'closed') throw new NotFound('closed scan')
  return scan
}

/** The same with the moment of looking, for rules about time. */
export const knownScanOf = ({ locals }: Response): KnownScan => {
  if (!locals.knownScan) throw new NotFound('scan')
  return locals.knownScan
}

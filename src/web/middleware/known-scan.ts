import type { Request, RequestHandler, Response } from 'express'
import { NotFound } from '../../domain/errors.ts'
import { isId, type ScanId } from '../../domain/ids.ts'
import { isDue, type Scan } from '../../domain/scan/scan.ts'
import type { WebDependencies } from '../dependencies.ts'
import { memberOf } from './current-member.ts'

/** The scan in an address, and the moment at which it was looked up. */
export type KnownScan = { readonly scan: Scan; readonly at: Date }

/**
 * Looks up the scan in the address, and closes it first when its closing time has passed. An id that isn't a scan of
 * this member's institution is not found, whatever the member's role. This check comes before any other, so that no
 * refusal or redirect reveals that another institution has the scan. Needs a member in `res.locals`.
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

/** The scan's id in the address. @throws NotFound when it has not the shape of an id */
export const scanIdIn = (req: Request): ScanId => {
  const scanId = String(req.params.scanId)
  if (!isId(scanId)) throw new NotFound('scan')
  return scanId as ScanId
}

/** The scan that `knownScan` found earlier in this request. */
export const scanOf = (res: Response): Scan => knownScanOf(res).scan

/** As `scanOf`, for pages that exist only after closing. @throws NotFound while the scan isn't closed */
export const closedScanOf = (res: Response): Scan => {
  const scan = scanOf(res)
  if (scan.status !== 'closed') throw new NotFound('closed scan')
  return scan
}

/** As `scanOf`, with the moment of the look-up, for rules about time. */
export const knownScanOf = ({ locals }: Response): KnownScan => {
  if (!locals.knownScan) throw new NotFound('scan')
  return locals.knownScan
}

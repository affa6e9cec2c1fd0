import type { Request, Response } from 'express'
import { NotFound } from '../domain/errors.ts'
import { type InstitutionId, isId, type ScanId } from '../domain/ids.ts'
import { isDue, type Scan } from '../domain/scan/scan.ts'
import type { WebDependencies } from './dependencies.ts'
import { memberOf } from './middleware/current-member.ts'

/** The scan's id in the address. @throws NotFound for what can't be one */
export const scanIdIn = (req: Request): ScanId => {
  const scanId = String(req.params.scanId)
  if (!isId(scanId)) throw new NotFound('scan')
  return scanId as ScanId
}

type Dependencies = Pick<WebDependencies, 'getScan' | 'closeScanWhenDue' | 'now'>

/** The scan in the address, of this member's institution; closed first when its closing date has passed. */
export const scanOfPath =
  ({ getScan, closeScanWhenDue, now }: Dependencies) =>
  async (req: Request, res: Response): Promise<{ institutionId: InstitutionId; scan: Scan }> => {
    const { institutionId } = memberOf(res.locals)
    const scan = await getScan(institutionId, scanIdIn(req))
    if (!isDue(scan, now())) return { institutionId, scan }
    await closeScanWhenDue(institutionId, scan.id)
    return { institutionId, scan: await getScan(institutionId, scan.id) }
  }

/** As `scanOfPath`, for what begins when the answering ends. @throws NotFound while the scan isn't closed */
export const closedScanOfPath =
  (dependencies: Dependencies) =>
  async (req: Request, res: Response): Promise<{ institutionId: InstitutionId; scan: Scan }> => {
    const found = await scanOfPath(dependencies)(req, res)
    if (found.scan.status !== 'closed') throw new NotFound('closed scan')
    return found
  }

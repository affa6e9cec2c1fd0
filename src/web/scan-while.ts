import type { Request, Response } from 'express'
import type { InstitutionId } from '../domain/ids.ts'
import type { Scan } from '../domain/scan/scan.ts'
import { memberOf } from './middleware/current-member.ts'
import { knownScanOf } from './middleware/known-scan.ts'
import { paths } from './paths.ts'

export type ScanInTime = { readonly institutionId: InstitutionId; readonly scan: Scan }
type Page = (found: ScanInTime, req: Request, res: Response) => unknown

/** Opens a page only while the scan's state allows it. Otherwise redirects to the scan's own page, which says why. */
export const scanWhile =
  (hasPoint: (scan: Scan, at: Date) => boolean) =>
  (page: Page) =>
  async (req: Request, res: Response): Promise<void> => {
    const { scan, at } = knownScanOf(res)
    if (hasPoint(scan, at)) {
      await page({ institutionId: memberOf(res.locals).institutionId, scan }, req, res)
      return
    }
    req.session.flash = scan.status === 'draft' ? 'not-open' : 'already-closed'
    res.redirect(303, paths.scan.href({ scanId: scan.id }))
  }

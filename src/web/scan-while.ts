import type { Request, Response } from 'express'
import type { Scan } from '../domain/scan/scan.ts'
import type { WebDependencies } from './dependencies.ts'
import { paths } from './paths.ts'
import { scanOfPath } from './scan-of-path.ts'

type Dependencies = Pick<WebDependencies, 'getScan' | 'closeScanWhenDue' | 'now'>
export type ScanInTime = Awaited<ReturnType<ReturnType<typeof scanOfPath>>>
type Page = (found: ScanInTime, req: Request, res: Response) => unknown

/** A page about a scan for as long as there is a point to it; before and after, the scan's own page says why there is none. */
export const scanWhile =
  (hasPoint: (scan: Scan, now: Date) => boolean) =>
  (dependencies: Dependencies, page: Page) =>
  async (req: Request, res: Response): Promise<void> => {
    const found = await scanOfPath(dependencies)(req, res)
    if (hasPoint(found.scan, dependencies.now())) {
      await page(found, req, res)
      return
    }
    req.session.flash = found.scan.status === 'draft' ? 'not-open' : 'already-closed'
    res.redirect(303, paths.scan.href({ scanId: found.scan.id }))
  }

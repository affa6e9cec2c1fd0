import type { Request, Response } from 'express'
import { tellReport } from '../../../content/tell-report.ts'
import type { ToldReport } from '../../../content/told-report.ts'
import type { Report } from '../../../domain/report/report.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { closedScanOfPath } from '../../scan-of-path.ts'

export type ReportDependencies = Pick<WebDependencies, 'getScan' | 'getReport' | 'closeScanWhenDue' | 'now'>

/** The closed scan in the address with its gated report, as it is and as it is told. @throws NotFound while it isn't closed */
export const reportOfPath =
  (dependencies: ReportDependencies) =>
  async (req: Request, res: Response): Promise<{ scan: Scan; report: Report; told: ToldReport }> => {
    const { institutionId, scan } = await closedScanOfPath(dependencies)(req, res)
    const report = await dependencies.getReport(institutionId, scan.id)
    return { scan, report, told: tellReport(report, res.locals.language) }
  }

import type { Response } from 'express'
import { tellReport } from '../../../content/tell-report.ts'
import type { ToldReport } from '../../../content/told-report.ts'
import type { Report } from '../../../domain/report/report.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { closedScanOf } from '../../middleware/known-scan.ts'

export type ReportDependencies = Pick<WebDependencies, 'getReport'>

/**
 * The closed scan in the address with its gated report, and that report in words. @throws NotFound while it isn't
 * closed
 */
export const reportOfPath =
  (dependencies: ReportDependencies) =>
  async (res: Response): Promise<{ scan: Scan; report: Report; told: ToldReport }> => {
    const scan = closedScanOf(res)
    const { institutionId } = memberOf(res.locals)
    const report = await dependencies.getReport(institutionId, scan.id)
    return { scan, report, told: tellReport(report, res.locals.language) }
  }

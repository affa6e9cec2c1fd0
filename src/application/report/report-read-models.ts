import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Dossier } from '../../domain/report/dossier.ts'
import type { KeptRemark } from '../../domain/report/remark-decision.ts'
import type { Report } from '../../domain/report/report.ts'

/** What screens read about the result of a scan. */
export type ReportReadModels = {
  /** @throws NotFound, also for a scan that isn't closed. */
  readonly getReport: (institutionId: InstitutionId, scanId: ScanId) => Promise<Report>
  /** The report, with what followed from it since. @throws NotFound, also for a scan that isn't closed. */
  readonly getDossier: (institutionId: InstitutionId, scanId: ScanId) => Promise<Dossier>
  /** All remarks that the close kept, for the member who decides about them. Empty while the scan isn't closed. */
  readonly readRemarks: (institutionId: InstitutionId, scanId: ScanId) => Promise<readonly KeptRemark[]>
}

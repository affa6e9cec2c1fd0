import type { Stores } from '../../application/ports.ts'
import type { ReportReadModels } from '../../application/report/report-read-models.ts'
import { workshopOf } from '../../domain/conversation/workshop.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { EarlierRound, RemarksInDossier } from '../../domain/report/dossier.ts'
import { readByOthers } from '../../domain/report/remark-decision.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { ReadSource } from '../read-source.ts'

/** Answers what screens ask about the result of a scan. */
export const reportReadModels = ({ inTransaction }: Pick<ReadSource, 'inTransaction'>): ReportReadModels => ({
  getReport: (institutionId, scanId) => inTransaction(institutionId, ({ reports }) => reports.get(scanId)),

  getDossier: (institutionId, scanId) =>
    inTransaction(institutionId, async (stores) => {
      const report = await stores.reports.get(scanId)
      const scan = await stores.scans.get(scanId)
      return {
        report,
        remarks: await remarksOf(stores, scan),
        agreements: await stores.agreements.of(scanId),
        responsibilities: await stores.workshops.findResponsibilities(scanId),
        length: workshopOf(await stores.workshops.find(scanId), report).length,
        earlier: scan.follows && (await earlierRound(stores, scan.follows)),
      }
    }),

  readRemarks: (institutionId, scanId) =>
    inTransaction(institutionId, async ({ scans, remarks }) => {
      const scan = await scans.get(scanId)
      return scan.status === 'closed' ? remarks.keptOf(scanId) : []
    }),
})

const remarksOf = async ({ remarks }: Stores, scan: Scan): Promise<RemarksInDossier> => {
  if (!scan.takesRemarks) return { state: 'not-asked' }
  const kept = await remarks.keptOf(scan.id)
  if (kept.length === 0) return { state: 'too-few' }
  const released = kept.flatMap((remark) => {
    const text = readByOthers(remark)
    return text === null ? [] : [{ factor: remark.factor, text }]
  })
  return { state: 'kept', released, waiting: kept.filter(({ decision }) => decision === 'waiting').length }
}

const earlierRound = async ({ reports, agreements }: Stores, scanId: ScanId): Promise<EarlierRound | null> => {
  const report = await reports.find(scanId)
  return report && { report, agreements: await agreements.of(scanId) }
}

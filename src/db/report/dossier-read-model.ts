import type { InTransaction, Stores } from '../../application/ports.ts'
import type { GetDossier } from '../../application/read-models.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { EarlierRound, RemarksInDossier } from '../../domain/report/dossier.ts'
import { readByOthers } from '../../domain/report/remark-decision.ts'
import type { Scan } from '../../domain/scan/scan.ts'

export const getDossier =
  (inTransaction: InTransaction): GetDossier =>
  (institutionId, scanId) =>
    inTransaction(institutionId, async (stores) => {
      const report = await stores.reports.get(scanId)
      const scan = await stores.scans.get(scanId)
      return {
        report,
        remarks: await remarksOf(stores, scan),
        actions: await stores.actions.of(scanId),
        earlier: scan.follows && (await earlierRound(stores, scan.follows)),
      }
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

const earlierRound = async ({ reports, actions }: Stores, scanId: ScanId): Promise<EarlierRound | null> => {
  const report = await reports.find(scanId)
  return report && { report, actions: await actions.of(scanId) }
}

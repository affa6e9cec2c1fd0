import type { Actor } from '../../domain/account/actor.ts'
import { type Responsibilities, settledFor } from '../../domain/conversation/responsibilities.ts'
import { workshopOf } from '../../domain/conversation/workshop.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction }

/** Saves who does what, in place of what was saved before. @throws NotFound for a scan without a report */
export const fillResponsibilities =
  ({ inTransaction }: Dependencies) =>
  (actor: Actor, scanId: ScanId, responsibilities: Responsibilities): Promise<void> =>
    inTransaction(actor.institutionId, async ({ scans, reports, workshops }) => {
      await scans.getForUpdate(scanId)
      const report = await reports.get(scanId)
      const kept = await workshops.find(scanId)
      if (kept === null) await workshops.save(scanId, workshopOf(null, report))
      await workshops.saveResponsibilities(scanId, settledFor(report, responsibilities))
    })

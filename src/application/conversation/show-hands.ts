import type { Actor } from '../../domain/account/actor.ts'
import { type GroupHands, type HandsOrWhyNot, withHands, workshopOf } from '../../domain/conversation/workshop.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction }

/** Saves what the room expects of a factor before it sees the result. @throws NotFound for a scan without a report */
export const showHands =
  ({ inTransaction }: Dependencies) =>
  (actor: Actor, scanId: ScanId, factor: FactorKey, hands: GroupHands): Promise<HandsOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, reports, workshops }) => {
      await scans.getForUpdate(scanId)
      const report = await reports.get(scanId)
      const result = withHands(workshopOf(await workshops.find(scanId), report), report, factor, hands)
      if (result.ok) await workshops.save(scanId, result.workshop)
      return result
    })

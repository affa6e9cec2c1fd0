import type { ActingMember } from '../../domain/account/actor.ts'
import {
  type Coming,
  isLedByAnother,
  type RoomPlace,
  shownAfter,
  shownNow,
} from '../../domain/conversation/shown-place.ts'
import { workshopOf } from '../../domain/conversation/workshop.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/**
 * Records that a member came to a place, for the big screen to show it. Returns whether the big screen follows this member: not
 * when another leads. @throws NotFound for a scan without a report
 */
export const showPlace =
  ({ inTransaction, now }: Dependencies) =>
  (
    { institutionId, accountId: member }: ActingMember,
    scanId: ScanId,
    place: RoomPlace,
    coming: Coming,
  ): Promise<boolean> =>
    inTransaction(institutionId, async ({ scans, reports, workshops }) => {
      await scans.getForUpdate(scanId)
      const kept = await workshops.find(scanId)
      const workshop = workshopOf(kept, await reports.get(scanId))
      const shown = shownNow(await workshops.findShown(scanId), workshop, now())
      const after = shownAfter(shown, { coming, place, member, now: now() })
      if (after) {
        if (!kept) await workshops.save(scanId, workshop)
        await workshops.show(scanId, after)
      }
      return after !== null || !isLedByAnother(shown, member)
    })

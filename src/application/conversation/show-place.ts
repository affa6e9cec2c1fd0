import type { Actor } from '../../domain/account/actor.ts'
import { placeCode, type RoomPlace, shownNow } from '../../domain/conversation/shown-place.ts'
import { workshopOf } from '../../domain/conversation/workshop.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/**
 * Records the place that the big screen shows from now on. The same place again changes nothing, so that its time runs on.
 * @throws NotFound for a scan without a report
 */
export const showPlace =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId, place: RoomPlace): Promise<void> =>
    inTransaction(actor.institutionId, async ({ scans, reports, workshops }) => {
      const before = await workshops.findShown(scanId)
      const kept = await workshops.find(scanId)
      const current = kept && shownNow(before, kept.topics, now())
      if (current && placeCode(current.place) === placeCode(place)) return
      await scans.getForUpdate(scanId)
      const report = await reports.get(scanId)
      if (!kept) await workshops.save(scanId, workshopOf(await workshops.find(scanId), report))
      await workshops.show(scanId, { place, since: now() })
    })

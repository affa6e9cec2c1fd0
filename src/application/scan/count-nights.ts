import { dayOf } from '../../domain/calendar.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import { wholeOf } from '../../domain/method/tally.ts'
import { responsesOf } from '../../domain/report/gate.ts'
import { nightlyCountOf } from '../../domain/scan/progress.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import { forEachScan } from '../operations/for-each-scan.ts'
import type { Lookups } from '../operations/lookup-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly lookups: Pick<Lookups, 'scansOpen'>
  readonly now: Clock
}

/**
 * Stores, for each open scan, how many sheets each group has sent at the start of this day. A second call keeps the
 * first count.
 */
export const countNights =
  ({ inTransaction, lookups, now }: Dependencies) =>
  async (): Promise<void> => {
    await forEachScan(await lookups.scansOpen(), (institutionId, scanId) =>
      countOne(inTransaction, institutionId, scanId, now()),
    )
  }

/**
 * Locks the scan in a shared way: people can still answer, but a close waits. After a close nothing may be written any
 * more.
 */
const countOne = (inTransaction: InTransaction, institutionId: InstitutionId, scanId: ScanId, now: Date) =>
  inTransaction(institutionId, async ({ scans, tallies, nights }) => {
    const scan = await scans.getForShare(scanId)
    if (!takesAnswers(scan, now)) return
    const counted = await tallies.of(scan)
    const counts = scan.groups.flatMap((group) => {
      const count = nightlyCountOf(group, responsesOf(wholeOf(counted[group.key])))
      return count === null ? [] : [[group.id, count] as const]
    })
    await nights.add(scanId, dayOf(now), new Map(counts))
  })

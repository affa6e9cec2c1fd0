import { addDays, dayOf } from '../../domain/calendar.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import { DAYS_OF_NOTICE, isEnding } from '../../domain/scan/scan.ts'
import { lastMinuteOf } from '../../domain/time-of-day.ts'
import { forEachScan } from '../operations/for-each-scan.ts'
import type { Lookups } from '../operations/lookup-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly lookups: Pick<Lookups, 'scansEnding'>
  readonly now: Clock
}

/** Queues a mail to each board member about each scan that closes soon, once per closing time. */
export const tellEndingScans =
  ({ inTransaction, lookups, now }: Dependencies) =>
  async (): Promise<void> => {
    const until = lastMinuteOf(addDays(dayOf(now()), DAYS_OF_NOTICE))
    await forEachScan(await lookups.scansEnding(until), (institutionId, scanId) =>
      tellOne(inTransaction, institutionId, scanId, now()),
    )
  }

const tellOne = (inTransaction: InTransaction, institutionId: InstitutionId, scanId: ScanId, now: Date) =>
  inTransaction(institutionId, async ({ scans, members, notices, errands }) => {
    const scan = await scans.get(scanId)
    if (!isEnding(scan, now) || !(await notices.addOnce(scanId, 'ending', scan.closesAt))) return
    for (const { accountId } of await members.withRole('board')) {
      await errands.add('send-notice', { institutionId, scanId, accountId, notice: 'ending' })
    }
  })

import { clockIn } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import { lastDayToKeep } from '../../domain/scan/discarded-draft.ts'
import type { Ledger } from '../operations/ledger-ports.ts'
import type { Lookups } from '../operations/lookup-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly lookups: Pick<Lookups, 'scansDiscardedBefore'>
  readonly now: Clock
  readonly ledger: Ledger
}

/** Deletes discarded drafts for good that nobody restored in time. Returns how many. */
export const deleteDiscardedDrafts =
  ({ inTransaction, lookups, now, ledger }: Dependencies) =>
  async (): Promise<number> => {
    const before = lastDayToKeep(dayOf(now()))
    const late = await lookups.scansDiscardedBefore(before)
    for (const { institutionId, scanId } of late) {
      await inTransaction(institutionId, async ({ scans, auditLog }) => {
        if (!(await scans.deleteDiscarded(scanId, before))) return
        await auditLog.add({ at: now(), actor: clockIn(institutionId), act: 'delete-draft', scanId, subject: null })
        await ledger.write({ kind: 'scan-erased', institutionId, scanId, at: now() })
      })
    }
    return late.length
  }

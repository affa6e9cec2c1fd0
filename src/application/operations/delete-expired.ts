import type { Actor } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import { endsOfRetention } from '../../domain/operations/retention.ts'
import type { Clock, InTransaction, Stores } from '../ports.ts'
import type { Ledger } from './ledger-ports.ts'
import type { Lookups } from './lookup-ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly lookups: Pick<
    Lookups,
    'scansClosedBefore' | 'scansWithRemarksClosedBefore' | 'auditLinesBefore' | 'deleteAuditLinesBefore'
  >
  readonly now: Clock
  readonly ledger: Ledger
}

export type Expired = { readonly scans: number; readonly remarksOfScans: number; readonly auditLines: number }

/**
 * Deletes everything whose promised retention period has ended: remarks, then whole scans with all that belongs to
 * them, and lines of the audit log. `dryRun` counts these and deletes nothing. A second run finds nothing. One failed
 * deletion does not stop the others.
 * `actorIn`: the clock, or the operator, in each institution.
 * @throws AggregateError of the failures, after the rest is deleted
 */
export const deleteExpired =
  ({ inTransaction, lookups, now, ledger }: Dependencies) =>
  async (actorIn: (institutionId: InstitutionId) => Actor, { dryRun = false } = {}): Promise<Expired> => {
    const ends = endsOfRetention(dayOf(now()))
    const scans = await lookups.scansClosedBefore(ends.results)
    const remarked = await lookups.scansWithRemarksClosedBefore(ends.remarks)
    const auditLines = await lookups.auditLinesBefore(ends.auditLog)
    if (!dryRun) {
      const kept = await forEach(inTransaction, remarked, ({ remarks }, { scanId }) => remarks.rewrite(scanId, []))
      const stuck = await forEach(inTransaction, scans, async ({ erasures, auditLog }, found) => {
        if ((await erasures.eraseScan(found.scanId)) === null) return
        const actor = actorIn(found.institutionId)
        await auditLog.add({ at: now(), actor, act: 'delete-scan', scanId: found.scanId, subject: null })
        await ledger.write({ kind: 'scan-erased', ...found, at: now() })
      })
      await lookups.deleteAuditLinesBefore(ends.auditLog)
      const all = [...kept, ...stuck]
      if (all.length > 0) throw new AggregateError(all, `scans that keep what is expired: ${all.length}`)
    }
    return { scans: scans.length, remarksOfScans: remarked.length, auditLines }
  }

type Found = readonly { readonly institutionId: InstitutionId; readonly scanId: ScanId }[]

const forEach = async (
  inTransaction: InTransaction,
  found: Found,
  work: (stores: Stores, found: Found[number]) => Promise<void>,
): Promise<readonly unknown[]> => {
  const failures: unknown[] = []
  for (const each of found) {
    try {
      await inTransaction(each.institutionId, (stores) => work(stores, each))
    } catch (error) {
      failures.push(error)
    }
  }
  return failures
}

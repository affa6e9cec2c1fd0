import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Clock, InTransaction } from '../ports.ts'

/** Restores a discarded draft, with its addresses and everything else in it. */
export const restoreDraft =
  ({ inTransaction, now }: { readonly inTransaction: InTransaction; readonly now: Clock }) =>
  (actor: Actor, scanId: ScanId): Promise<Outcome<unknown, 'gone'>> =>
    inTransaction(actor.institutionId, async ({ scans, auditLog }) => {
      if (!(await scans.restore(scanId))) return { ok: false, reason: 'gone' }
      await auditLog.add({ at: now(), actor, act: 'restore-draft', scanId, subject: null })
      return { ok: true }
    })

import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

export type RestoredOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'gone' }

/** Takes a draft back that was thrown away, with its addresses and all else that it held. */
export const restoreDraft =
  ({ inTransaction, now }: { readonly inTransaction: InTransaction; readonly now: Clock }) =>
  (actor: Actor, scanId: ScanId): Promise<RestoredOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, auditLog }) => {
      if (!(await scans.restore(scanId))) return { ok: false, reason: 'gone' }
      await auditLog.add({ at: now(), actor, act: 'restore-draft', scanId, subject: null })
      return { ok: true }
    })

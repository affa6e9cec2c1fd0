import type { Actor } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Clock, InTransaction } from '../ports.ts'

/** Discards a draft, which nobody has answered yet. For some days it can be restored unchanged. */
export const discardDraft =
  ({ inTransaction, now }: { readonly inTransaction: InTransaction; readonly now: Clock }) =>
  (actor: Actor, scanId: ScanId): Promise<Outcome<unknown, 'already-launched'>> =>
    inTransaction(actor.institutionId, async ({ scans, auditLog }) => {
      const draft = await scans.getForUpdate(scanId)
      if (draft.status !== 'draft') return { ok: false, reason: 'already-launched' }
      await scans.discard(scanId, dayOf(now()))
      await auditLog.add({ at: now(), actor, act: 'discard-draft', scanId, subject: null })
      return { ok: true }
    })

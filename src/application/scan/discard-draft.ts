import type { Actor } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

export type DiscardedOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'already-launched' }

/** Throws a draft away; nobody has answered it yet, and for some days it can be taken back as it was. */
export const discardDraft =
  ({ inTransaction, now }: { readonly inTransaction: InTransaction; readonly now: Clock }) =>
  (actor: Actor, scanId: ScanId): Promise<DiscardedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, auditLog }) => {
      const draft = await scans.getForUpdate(scanId)
      if (draft.status !== 'draft') return { ok: false, reason: 'already-launched' }
      await scans.discard(scanId, dayOf(now()))
      await auditLog.add({ at: now(), actor, act: 'discard-draft', scanId, subject: null })
      return { ok: true }
    })

import { dayOf } from '../../domain/calendar.ts'
import type { AccountId, InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

export type DiscardedOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'already-launched' }

/** Throws a draft away; nobody has answered it yet, and for some days it can be taken back as it was. */
export const discardDraft =
  ({ inTransaction, now }: { readonly inTransaction: InTransaction; readonly now: Clock }) =>
  (institutionId: InstitutionId, scanId: ScanId, by: AccountId | null = null): Promise<DiscardedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans, auditLog }) => {
      const draft = await scans.getForUpdate(scanId)
      if (draft.status !== 'draft') return { ok: false, reason: 'already-launched' }
      await scans.discard(scanId, dayOf(now()))
      await auditLog.add({ at: now(), accountId: by, act: 'discard-draft', scanId, subject: null })
      return { ok: true }
    })

import type { InstitutionId, ScanId } from '../domain/ids.ts'
import type { InTransaction } from './ports.ts'

export type DeletedOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'already-launched' }

/** Throws a draft away; nobody has answered it yet. */
export const deleteDraft =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (institutionId: InstitutionId, scanId: ScanId): Promise<DeletedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans }) => {
      const draft = await scans.getForUpdate(scanId)
      if (draft.status !== 'draft') return { ok: false, reason: 'already-launched' }
      await scans.delete(scanId)
      return { ok: true }
    })

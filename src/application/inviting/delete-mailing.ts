import type { InstitutionId, MailingId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'

export type DeletedOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'already-sent' }

/** Throws a draft away. */
export const deleteMailing =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (institutionId: InstitutionId, mailingId: MailingId): Promise<DeletedOrWhyNot> =>
    inTransaction(institutionId, async ({ mailings }) => {
      if ((await mailings.getForUpdate(mailingId)).sentAt) return { ok: false, reason: 'already-sent' }
      await mailings.delete(mailingId)
      return { ok: true }
    })

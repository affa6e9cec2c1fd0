import type { Actor } from '../../domain/account/actor.ts'
import type { MailingId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'

export type DeletedOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'already-sent' }

/** Throws a draft away. */
export const deleteMailing =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, mailingId: MailingId): Promise<DeletedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ mailings }) => {
      if ((await mailings.getForUpdate(mailingId)).sentAt) return { ok: false, reason: 'already-sent' }
      await mailings.delete(mailingId)
      return { ok: true }
    })

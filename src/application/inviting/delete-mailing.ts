import type { Actor } from '../../domain/account/actor.ts'
import type { MailingId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { InTransaction } from '../ports.ts'

/** Deletes a draft of a mailing. */
export const deleteMailing =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, mailingId: MailingId): Promise<Outcome<unknown, 'already-sent'>> =>
    inTransaction(actor.institutionId, async ({ mailings }) => {
      if ((await mailings.getForUpdate(mailingId)).sentAt) return { ok: false, reason: 'already-sent' }
      await mailings.delete(mailingId)
      return { ok: true }
    })

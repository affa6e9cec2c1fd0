import type { Actor } from '../../domain/account/actor.ts'
import type { MailingId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'

/** Ends a mailing halfway: people without a letter so far get none, and may be in a later mailing. */
export const stopMailing =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, mailingId: MailingId): Promise<void> =>
    inTransaction(actor.institutionId, async ({ mailings, letters }) => {
      const mailing = await mailings.getForUpdate(mailingId)
      if (!mailing.sentAt) return
      await letters.deleteWaiting(mailingId)
      await mailings.save({ ...mailing, stopped: true, trouble: null })
    })

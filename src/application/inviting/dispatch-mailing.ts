import type { ActingMember } from '../../domain/account/actor.ts'
import type { MailingId } from '../../domain/ids.ts'
import { type DispatchedOrWhyNot, dispatch } from '../../domain/inviting/mailing.ts'
import type { PostOffice } from '../operations/mail-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'
import { sendToAll } from './send-to-all.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly postOffice: PostOffice | null
}

export type SentMailingOrWhyNot = DispatchedOrWhyNot | { readonly ok: false; readonly reason: 'no-mail' | 'nobody' }

/** Sends a draft. */
export const dispatchMailing =
  ({ inTransaction, now, postOffice }: Dependencies) =>
  (actor: ActingMember, mailingId: MailingId): Promise<SentMailingOrWhyNot> =>
    inTransaction(actor.institutionId, async (stores) => {
      if (!postOffice) return { ok: false, reason: 'no-mail' }
      const { scans, mailings } = stores
      const { scanId } = await mailings.get(mailingId)
      const scan = await scans.getForUpdate(scanId)
      const result = dispatch(await mailings.getForUpdate(mailingId), scan, await mailings.of(scanId), now())
      if (!result.ok) return result
      const isSent = await sendToAll(stores, { actor, scan, mailing: result.mailing, at: now() })
      return isSent ? result : { ok: false, reason: 'nobody' }
    })

import type { Actor } from '../../domain/account/actor.ts'
import type { OfferId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Withdraws an offer: its link stops working. @throws NotFound */
export const withdrawOffer =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, id: OfferId): Promise<void> =>
    inTransaction(actor.institutionId, async ({ offers, auditLog }) => {
      const { address } = await offers.get(id)
      await offers.delete(id)
      await auditLog.add({ at: now(), actor, act: 'withdraw-offer', scanId: null, subject: null, about: address })
    })

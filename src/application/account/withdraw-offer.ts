import type { Member } from '../../domain/account/membership.ts'
import type { OfferId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Takes an offer back; its link works no more. @throws NotFound */
export const withdrawOffer =
  ({ inTransaction, now }: Dependencies) =>
  ({ institutionId, accountId }: Pick<Member, 'institutionId' | 'accountId'>, id: OfferId): Promise<void> =>
    inTransaction(institutionId, async ({ offers, auditLog }) => {
      const { address } = await offers.get(id)
      await offers.delete(id)
      await auditLog.add({ at: now(), accountId, act: 'withdraw-offer', scanId: null, subject: null, about: address })
    })

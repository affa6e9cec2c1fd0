import { endOfExpiredOffers } from '../../domain/account/offer.ts'
import type { Lookups } from '../operations/lookup-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly lookups: Pick<Lookups, 'offersExpiredBefore'>
  readonly now: Clock
}

/** Deletes the addresses of people who did not accept an offer in time. */
export const deleteExpiredOffers =
  ({ inTransaction, lookups, now }: Dependencies) =>
  async (): Promise<void> => {
    for (const { institutionId, offerId } of await lookups.offersExpiredBefore(endOfExpiredOffers(now()))) {
      await inTransaction(institutionId, ({ offers }) => offers.delete(offerId))
    }
  }

import { isExpired, type Offer } from '../../domain/account/offer.ts'
import type { InstitutionId } from '../../domain/ids.ts'
import type { Lookups } from '../operations/lookup-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { AccountStore } from './account-store.ts'
import { hashOfOneTimeKey, type OneTimeKey } from './one-time-key.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly lookups: Pick<Lookups, 'offerOfKey'>
  readonly accounts: Pick<AccountStore, 'findByEmail'>
  readonly now: Clock
}

export type FoundOffer = {
  readonly institutionId: InstitutionId
  readonly institution: string
  readonly homeOrganization: string | null
  readonly offer: Offer
  /** Whether this address already has an account, which then signs in to accept. */
  readonly hasAccount: boolean
}

/**
 * The offer of a key; null when it was used, replaced or withdrawn, or has expired. Finding an offer does not use it
 * up.
 */
export const findOffer =
  ({ inTransaction, lookups, accounts, now }: Dependencies) =>
  async (key: OneTimeKey): Promise<FoundOffer | null> => {
    const found = await lookups.offerOfKey(hashOfOneTimeKey(key))
    if (!found) return null
    const { institutionId, offerId } = found
    const read = await inTransaction(institutionId, async ({ offers, institutions }) => ({
      offer: await offers.find(offerId),
      institution: await institutions.get(),
    }))
    if (!read.offer || isExpired(read.offer, now())) return null
    const { name: institution, homeOrganization } = read.institution
    const hasAccount = (await accounts.findByEmail(read.offer.address)) !== null
    return { institutionId, institution, homeOrganization, offer: read.offer, hasAccount }
  }

export type FindOffer = ReturnType<typeof findOffer>

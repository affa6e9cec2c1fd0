import type { Offer } from '../../domain/account/offer.ts'
import type { AccountId, OfferId } from '../../domain/ids.ts'

export type OfferStore = {
  /** False when this address holds an offer already. */
  add(offer: Offer): Promise<boolean>
  /** The newest first. */
  list(): Promise<readonly Offer[]>
  find(id: OfferId): Promise<Offer | null>
  /** @throws NotFound */
  get(id: OfferId): Promise<Offer>
  /** A key that the mail or the page shows; an earlier one works no more. */
  saveKey(id: OfferId, keyHash: Buffer): Promise<void>
  saveRefused(id: OfferId): Promise<void>
  /** As if it were made now, by somebody else perhaps. */
  renew(id: OfferId, expiresAt: Date, by: AccountId): Promise<void>
  delete(id: OfferId): Promise<void>
  /** Takes the offer of this key out of the world. Of two at once, one gets it. */
  useUp(keyHash: Buffer): Promise<Offer | null>
}

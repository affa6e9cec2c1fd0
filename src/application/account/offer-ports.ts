import type { Offer } from '../../domain/account/offer.ts'
import type { AccountId, OfferId } from '../../domain/ids.ts'

export type OfferStore = {
  /** False when there is already an offer to this address. */
  add(offer: Offer): Promise<boolean>
  /** The newest first. */
  list(): Promise<readonly Offer[]>
  find(id: OfferId): Promise<Offer | null>
  /** @throws NotFound */
  get(id: OfferId): Promise<Offer>
  /** Saves the hash of the key that the mail or the page shows. An earlier key stops working. */
  saveKey(id: OfferId, keyHash: Buffer): Promise<void>
  saveRefused(id: OfferId): Promise<void>
  /** Renews the offer as if it were made now, perhaps by another member. */
  renew(id: OfferId, expiresAt: Date, by: AccountId): Promise<void>
  delete(id: OfferId): Promise<void>
  /** Deletes and returns the offer of this key. Of two calls at once, one gets it. */
  useUp(keyHash: Buffer): Promise<Offer | null>
}

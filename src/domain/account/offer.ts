import type { AccountId, OfferId } from '../ids.ts'
import type { Role } from './membership.ts'

const DAYS_OF_OFFER = 7
/** For this long after an offer expired, it can be renewed without typing the address again. */
const DAYS_OF_EXPIRED_OFFER = 30

const DAY = 24 * 3_600_000

/** An offer of membership to a person. */
export type Offer = {
  readonly id: OfferId
  readonly address: string
  readonly roles: readonly Role[]
  readonly offeredBy: AccountId
  /** Whether the post office refused mail to this address. */
  readonly refused: boolean
  readonly expiresAt: Date
}

export const endOfOffer = (now: Date): Date => new Date(now.getTime() + DAYS_OF_OFFER * DAY)

/** Offers that expired before this instant are deleted. */
export const endOfExpiredOffers = (now: Date): Date => new Date(now.getTime() - DAYS_OF_EXPIRED_OFFER * DAY)

export const isExpired = ({ expiresAt }: Pick<Offer, 'expiresAt'>, now: Date): boolean => expiresAt <= now

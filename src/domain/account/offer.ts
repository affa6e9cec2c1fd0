import type { AccountId, OfferId } from '../ids.ts'
import type { Role } from './membership.ts'

const DAYS_OF_OFFER = 7
/** Whoever missed it can be asked again without typing, for so long after it expired. */
const DAYS_OF_EXPIRED_OFFER = 30

const DAY = 24 * 3_600_000

/** Somebody who was asked to become a member. */
export type Offer = {
  readonly id: OfferId
  readonly address: string
  readonly roles: readonly Role[]
  readonly offeredBy: AccountId
  /** The post office won't have mail for this address. */
  readonly refused: boolean
  readonly expiresAt: Date
}

export const endOfOffer = (now: Date): Date => new Date(now.getTime() + DAYS_OF_OFFER * DAY)

/** Offers that expired before this instant are deleted. */
export const endOfExpiredOffers = (now: Date): Date => new Date(now.getTime() - DAYS_OF_EXPIRED_OFFER * DAY)

export const isExpired = ({ expiresAt }: Pick<Offer, 'expiresAt'>, now: Date): boolean => expiresAt <= now

import type { AddressChangeId } from '../ids.ts'

/** The mailboxes that must confirm: that of the account's current address, and that of the next one. */
export type AddressSide = (typeof ADDRESS_SIDES)[number]
export const ADDRESS_SIDES = ['present', 'next'] as const

export type AddressChange = {
  readonly id: AddressChangeId
  readonly present: string
  readonly next: string
  readonly agreed: Readonly<Record<AddressSide, boolean>>
  readonly done: boolean
  readonly expiresAt: Date
}

const DAY = 24 * 60 * 60 * 1000

export const endOfAddressChange = (now: Date): Date => new Date(now.getTime() + DAY)

export const isAgreed = ({ agreed }: AddressChange): boolean => agreed.present && agreed.next

import type { AddressChange } from '../../domain/account/address-change.ts'
import type { OpenSession } from '../../domain/account/session.ts'
import type { AccountId } from '../../domain/ids.ts'

/** What somebody sees of their own account. */
export type OwnAccount = {
  readonly name: string
  readonly email: string
  /** Null: there is no second factor yet. */
  readonly factor: { readonly enrolledAt: Date; readonly recoveryCodesLeft: number } | null
  /** Another address that was asked for; null when none is pending. */
  readonly addressChange: AddressChange | null
  /** The last used first. */
  readonly sessions: readonly OpenSession[]
}

export type ReadOwnAccount = (accountId: AccountId) => Promise<OwnAccount>

import type { AddressChange } from '../../domain/account/address-change.ts'
import type { Institution } from '../../domain/account/institution.ts'
import type { Member } from '../../domain/account/membership.ts'
import type { Offer } from '../../domain/account/offer.ts'
import type { OpenSession } from '../../domain/account/session.ts'
import type { ListedMember } from '../../domain/account/staffing.ts'
import type { AccountId, InstitutionId } from '../../domain/ids.ts'

/** What screens read about accounts, members and the institution. */
export type AccountReadModels = {
  readonly membershipsOf: MembershipsOf
  /** Null for an account that is gone. */
  readonly nameOfAccount: (accountId: AccountId) => Promise<string | null>
  readonly readOwnAccount: (accountId: AccountId) => Promise<OwnAccount>
  /** The institution's members, and the people who have an offer of membership. */
  readonly readMembers: (
    institutionId: InstitutionId,
  ) => Promise<{ readonly members: readonly ListedMember[]; readonly offers: readonly Offer[] }>
  /** @throws NotFound */
  readonly getInstitution: (institutionId: InstitutionId) => Promise<Institution>
  readonly hasInstitutions: () => Promise<boolean>
}

/** The memberships of an account: one per institution, in the order of the institutions' names. */
export type MembershipsOf = (accountId: AccountId) => Promise<readonly Membership[]>

/** With the domain by which a federation knows the institution. */
export type Membership = Member & { readonly homeOrganization: string | null }

/** What people see of their own account. */
export type OwnAccount = {
  readonly name: string
  readonly email: string
  /** Null: the account has no second factor. */
  readonly secondFactor: { readonly enrolledAt: Date; readonly recoveryCodesLeft: number } | null
  /** The pending change of address; null when there is none. */
  readonly addressChange: AddressChange | null
  /** The most recently used first. */
  readonly sessions: readonly OpenSession[]
}

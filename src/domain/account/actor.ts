import type { AccountId, InstitutionId } from '../ids.ts'

/**
 * Who acts, and in which institution: the first argument of every use case of a member. The audit log names a member.
 * The clock and the operator (at the command line) have no name there.
 */
export type Actor =
  | ActingMember
  | { readonly kind: 'clock'; readonly institutionId: InstitutionId }
  | { readonly kind: 'operator'; readonly institutionId: InstitutionId }

/** An actor for acts that only a member may do, such as writing a text or making an offer. */
export type ActingMember = {
  readonly kind: 'member'
  readonly institutionId: InstitutionId
  readonly accountId: AccountId
}

export const memberIn = (institutionId: InstitutionId, accountId: AccountId): ActingMember => ({
  kind: 'member',
  institutionId,
  accountId,
})

export const clockIn = (institutionId: InstitutionId): Actor => ({ kind: 'clock', institutionId })

export const operatorIn = (institutionId: InstitutionId): Actor => ({ kind: 'operator', institutionId })

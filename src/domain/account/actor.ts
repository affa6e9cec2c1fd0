import type { AccountId, InstitutionId } from '../ids.ts'

/**
 * Who acts, and in which institution: the first argument of everything that a member may do. The audit log names a
 * member; the clock and the operator, at the command line, have no name there.
 */
export type Actor =
  | ActingMember
  | { readonly kind: 'clock'; readonly institutionId: InstitutionId }
  | { readonly kind: 'operator'; readonly institutionId: InstitutionId }

/** What only a member may do takes this: a text has a writer, and an offer is made by somebody. */
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

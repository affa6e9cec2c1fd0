import type { AccountId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import type { Role } from './membership.ts'

/** A member as colleagues see them. */
export type ListedMember = {
  readonly accountId: AccountId
  readonly name: string
  readonly address: string
  readonly roles: readonly Role[]
}

export type StaffedOrWhyNot = Outcome<{ readonly member: ListedMember }, 'no-member' | 'last-board-member'>
/** Gives a member these roles, or none. At least one board member must stay. */
export const staff = (
  members: readonly ListedMember[],
  accountId: AccountId,
  roles: readonly Role[],
): StaffedOrWhyNot => {
  const member = members.find((each) => each.accountId === accountId)
  if (!member) return { ok: false, reason: 'no-member' }
  const others = members.some((each) => each !== member && each.roles.includes('board'))
  const leavesBoard = member.roles.includes('board') && !roles.includes('board')
  return leavesBoard && !others
    ? { ok: false, reason: 'last-board-member' }
    : { ok: true, member: { ...member, roles } }
}

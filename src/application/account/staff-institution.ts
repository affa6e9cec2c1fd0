import type { ActingMember } from '../../domain/account/actor.ts'
import type { Role } from '../../domain/account/membership.ts'
import { type StaffedOrWhyNot, staff } from '../../domain/account/staffing.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }
/** Changes the roles of a member. They hold from the member's next page on. */
export const changeRoles =
  ({ inTransaction, now }: Dependencies) =>
  (actor: ActingMember, accountId: AccountId, roles: readonly Role[]): Promise<StaffedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ members, auditLog }) => {
      const result = staff(await members.listForUpdate(), accountId, roles)
      if (!result.ok) return result
      const about = result.member.name
      const subject = roles.join('+')
      await auditLog.add({ at: now(), actor, act: 'change-roles', scanId: null, subject, about })
      await members.setRoles(accountId, roles)
      return result
    })

/**
 * Ends a membership. From then on none of the person's sessions sees this institution. Deletes the account too, unless
 * another institution has it.
 */
export const removeMember =
  ({ inTransaction, now }: Dependencies) =>
  (actor: ActingMember, accountId: AccountId): Promise<StaffedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ members, auditLog }) => {
      const result = staff(await members.listForUpdate(), accountId, [])
      if (!result.ok) return result
      const about = result.member.name
      await auditLog.add({
        at: now(),
        actor,
        act: 'remove-member',
        scanId: null,
        subject: null,
        about,
      })
      await members.remove(accountId)
      return result
    })

import type { ActingMember } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import { type Plan, type PlannedOrWhyNot, planReminders as planned } from '../../domain/inviting/planned-reminder.ts'
import type { PostOffice } from '../operations/mail-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly postOffice: PostOffice | null
}

/** Replaces the planned reminders that are still to come. */
export const planReminders =
  ({ inTransaction, now, postOffice }: Dependencies) =>
  (
    actor: ActingMember,
    scanId: ScanId,
    plans: readonly Plan[],
  ): Promise<PlannedOrWhyNot | { readonly ok: false; readonly reason: 'no-mail' }> =>
    inTransaction(actor.institutionId, async ({ scans, reminders, mailings, auditLog }) => {
      if (!postOffice) return { ok: false, reason: 'no-mail' }
      const scan = await scans.getForUpdate(scanId)
      const earlier = { plans: await reminders.of(scanId), mailings: await mailings.of(scanId) }
      const result = planned(scan, plans, earlier, now())
      if (!result.ok) return result
      await reminders.replace(scanId, result.plans, actor.accountId)
      const days = result.plans.map(({ day }) => day).join(' ')
      await auditLog.add({ at: now(), actor, act: 'plan-reminders', scanId, subject: days || null })
      return result
    })

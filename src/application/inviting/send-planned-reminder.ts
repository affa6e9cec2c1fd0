import type { ActingMember } from '../../domain/account/actor.ts'
import type { Day } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { PostOffice } from '../operations/mail-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'
import { type RemindedOrWhyNot, sendReminder } from './send-reminder.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly postOffice: PostOffice | null
}

/** Sends a planned reminder whose day has come, and drops the plan. */
export const sendPlannedReminder =
  ({ inTransaction, now, newId, postOffice }: Dependencies) =>
  (
    actor: ActingMember,
    scanId: ScanId,
    day: Day,
  ): Promise<RemindedOrWhyNot | { readonly ok: false; readonly reason: 'no-mail' | 'no-plan' }> =>
    inTransaction(actor.institutionId, async (stores) => {
      if (!postOffice) return { ok: false, reason: 'no-mail' }
      const scan = await stores.scans.getForUpdate(scanId)
      const plan = (await stores.reminders.of(scanId)).find((each) => each.day === day && each.noticed)
      if (!plan) return { ok: false, reason: 'no-plan' }
      const result = await sendReminder(stores, { actor, scan, by: actor.accountId, at: now(), newId })
      if (result.ok) await stores.reminders.delete(scanId, day)
      return result
    })

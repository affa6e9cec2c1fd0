import type { ActingMember } from '../../domain/account/actor.ts'
import type { Day } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Drops a planned reminder. */
export const withdrawReminder =
  ({ inTransaction, now }: Dependencies) =>
  (actor: ActingMember, scanId: ScanId, day: Day): Promise<Outcome<unknown, 'no-plan'>> =>
    inTransaction(actor.institutionId, async ({ scans, reminders, auditLog }) => {
      await scans.getForUpdate(scanId)
      if (!(await reminders.delete(scanId, day))) return { ok: false, reason: 'no-plan' }
      await auditLog.add({ at: now(), actor, act: 'withdraw-reminder', scanId, subject: day })
      return { ok: true }
    })

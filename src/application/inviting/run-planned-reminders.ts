import { clockIn } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import { wasReminded } from '../../domain/inviting/mailing.ts'
import { isPlanDue, type PlannedReminder } from '../../domain/inviting/planned-reminder.ts'
import { type Scan, takesAnswers } from '../../domain/scan/scan.ts'
import { forEachScan } from '../operations/for-each-scan.ts'
import type { Lookups } from '../operations/lookup-ports.ts'
import type { PostOffice } from '../operations/mail-ports.ts'
import type { Clock, InTransaction, Stores } from '../ports.ts'
import { sendReminder } from './send-reminder.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly lookups: Pick<Lookups, 'remindersDue'>
  readonly now: Clock
  readonly newId: () => string
  readonly postOffice: PostOffice | null
}

/**
 * Acts on the planned reminders whose day has come: sends those that go by themselves, and queues a mail to each facilitator
 * about the others. The lock of the scan makes a second process wait, which then finds the plan sent or noticed.
 */
export const runPlannedReminders = (dependencies: Dependencies) => async (): Promise<void> => {
  const { lookups, now, postOffice } = dependencies
  if (!postOffice) return
  await forEachScan(await lookups.remindersDue(dayOf(now())), (institutionId, scanId) =>
    runOne(dependencies, institutionId, scanId),
  )
}

const runOne = ({ inTransaction, now, newId }: Dependencies, institutionId: InstitutionId, scanId: ScanId) =>
  inTransaction(institutionId, async (stores) => {
    const at = now()
    const scan = await stores.scans.getForUpdate(scanId)
    if (!takesAnswers(scan, at)) return
    for (const plan of await stores.reminders.of(scanId)) {
      if (!isPlanDue(plan, at)) continue
      if (plan.sendsItself) await sendItself(stores, institutionId, scan, plan, { at, newId })
      else await giveNotice(stores, institutionId, scan, plan)
    }
  })

/**
 * A reminder that is meant for nobody, or that a facilitator sent today, is dropped all the same: it is done. When people got
 * a mail about a later closing today, the plan stays, and the clock sends it tomorrow.
 */
const sendItself = async (
  stores: Stores,
  institutionId: InstitutionId,
  scan: Scan,
  { day, plannedBy }: PlannedReminder,
  { at, newId }: { readonly at: Date; readonly newId: () => string },
): Promise<void> => {
  const result = await sendReminder(stores, { actor: clockIn(institutionId), scan, by: plannedBy, at, newId })
  const isTooSoon = !result.ok && result.reason === 'too-soon'
  if (isTooSoon && !wasReminded(await stores.mailings.of(scan.id), at)) return
  await stores.reminders.delete(scan.id, day)
}

const giveNotice = async (
  { reminders, members, errands }: Stores,
  institutionId: InstitutionId,
  { id: scanId }: Scan,
  { day }: PlannedReminder,
): Promise<void> => {
  await reminders.saveNoticed(scanId, day)
  for (const { accountId } of await members.withRole('facilitator')) {
    await errands.add('send-notice', { institutionId, scanId, accountId, notice: 'reminder' })
  }
}

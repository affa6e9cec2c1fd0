import type { Day } from '../../domain/calendar.ts'
import type { AccountId, ScanId } from '../../domain/ids.ts'
import type { Plan, PlannedReminder } from '../../domain/inviting/planned-reminder.ts'

export type ReminderStore = {
  /** By day. */
  of(scanId: ScanId): Promise<readonly PlannedReminder[]>
  /** Replaces the plans that the clock has not come by; those that wait for a facilitator stay. */
  replace(scanId: ScanId, plans: readonly Plan[], plannedBy: AccountId): Promise<void>
  saveNoticed(scanId: ScanId, day: Day): Promise<void>
  /** False when there was no such plan. */
  delete(scanId: ScanId, day: Day): Promise<boolean>
  deleteAllOf(scanId: ScanId): Promise<void>
}

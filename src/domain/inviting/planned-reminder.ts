import { type Day, dayOf } from '../calendar.ts'
import type { AccountId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import { type Scan, takesAnswers } from '../scan/scan.ts'
import { instantOf, type TimeOfDay, timeOf } from '../time-of-day.ts'

/** A day on which people who haven't answered are to get a reminder. A scan has at most one plan a day. */
export type PlannedReminder = {
  readonly day: Day
  /** True: the clock sends it. False: the facilitators get a notice, and one of them sends it. */
  readonly sendsItself: boolean
  /** Whose reminder it is; null when the account does not exist any more. */
  readonly plannedBy: AccountId | null
  /** Whether the clock came by on its day. From then on the plan waits for a facilitator. */
  readonly noticed: boolean
}

export type Plan = Pick<PlannedReminder, 'day' | 'sendsItself'>

export const MOST_PLANS = 3

/** From this time on, the clock acts on the plans of a day. */
export const TIME_OF_REMINDERS: TimeOfDay = '08:00'

export type PlannedOrWhyNot =
  | Outcome<{ readonly plans: readonly Plan[] }, 'not-open' | 'too-many'>
  | { readonly ok: false; readonly reason: 'past' | 'after-closing' | 'twice' | 'waits'; readonly index: number }

/**
 * The plans of an open scan: each on a day of its own, from today on, and at a time at which the scan takes answers. Not on
 * the day of an earlier plan that waits for a facilitator: that one is sent or withdrawn first.
 */
export const planReminders = (
  scan: Scan,
  plans: readonly Plan[],
  earlier: readonly PlannedReminder[],
  now: Date,
): PlannedOrWhyNot => {
  if (!takesAnswers(scan, now)) return { ok: false, reason: 'not-open' }
  if (plans.length > MOST_PLANS) return { ok: false, reason: 'too-many' }
  for (const [index, { day }] of plans.entries()) {
    if (day < dayOf(now)) return { ok: false, reason: 'past', index }
    if (instantOf(day, TIME_OF_REMINDERS) > scan.closesAt) return { ok: false, reason: 'after-closing', index }
    if (plans.findIndex((plan) => plan.day === day) < index) return { ok: false, reason: 'twice', index }
    if (earlier.some((plan) => plan.noticed && plan.day === day)) return { ok: false, reason: 'waits', index }
  }
  return { ok: true, plans }
}

/** Whether the clock acts on this plan now: on its day, or on a later one when it could not act on that day; never at night. */
export const isPlanDue = ({ day, noticed }: PlannedReminder, now: Date): boolean =>
  !noticed && day <= dayOf(now) && timeOf(now) >= TIME_OF_REMINDERS

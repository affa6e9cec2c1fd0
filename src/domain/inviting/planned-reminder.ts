import { addDays, type Day, dayOf } from '../calendar.ts'
import type { AccountId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import { type Scan, takesAnswers } from '../scan/scan.ts'
import { instantOf, type TimeOfDay, timeOf } from '../time-of-day.ts'
import { type Mailing, wasReminded, wasToldOfClosing } from './mailing.ts'

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
  | {
      readonly ok: false
      readonly reason: 'past' | 'after-closing' | 'twice' | 'waits' | 'reminded'
      readonly index: number
    }

/**
 * The plans of an open scan: each on a day of its own, from today on, and at a time at which the scan takes answers. Not on
 * the day of an earlier plan that waits for a facilitator: that one is sent or withdrawn first. And not today when a reminder
 * went out today: the clock would drop that plan.
 */
export const planReminders = (
  scan: Scan,
  plans: readonly Plan[],
  earlier: { readonly plans: readonly PlannedReminder[]; readonly mailings: readonly Mailing[] },
  now: Date,
): PlannedOrWhyNot => {
  if (!takesAnswers(scan, now)) return { ok: false, reason: 'not-open' }
  if (plans.length > MOST_PLANS) return { ok: false, reason: 'too-many' }
  for (const [index, { day }] of plans.entries()) {
    if (day < dayOf(now)) return { ok: false, reason: 'past', index }
    if (instantOf(day, TIME_OF_REMINDERS) > scan.closesAt) return { ok: false, reason: 'after-closing', index }
    if (plans.findIndex((plan) => plan.day === day) < index) return { ok: false, reason: 'twice', index }
    if (earlier.plans.some((plan) => plan.noticed && plan.day === day)) return { ok: false, reason: 'waits', index }
    if (day === dayOf(now) && wasReminded(earlier.mailings, now)) return { ok: false, reason: 'reminded', index }
  }
  return { ok: true, plans }
}

/**
 * The plans that the clock has not come by, each with the day on which it goes as things stand: today when its own day
 * passed while the clock stood still, and tomorrow when it goes by itself and people were told of a later closing today.
 * Two that come to the same day are one.
 */
export const plansToCome = (
  plans: readonly PlannedReminder[],
  mailings: readonly Mailing[],
  now: Date,
): readonly Plan[] => {
  const today = dayOf(now)
  const isPutOff = wasToldOfClosing(mailings, now) && !wasReminded(mailings, now)
  const byDay = new Map<Day, Plan>()
  for (const { day: planned, sendsItself } of plans.filter(({ noticed }) => !noticed)) {
    const first = sendsItself && isPutOff ? addDays(today, 1) : today
    const day = planned < first ? first : planned
    byDay.set(day, { day, sendsItself: sendsItself || byDay.get(day)?.sendsItself === true })
  }
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** Whether the clock acts on this plan now: on its day, or on a later one when it could not act on that day; never at night. */
export const isPlanDue = ({ day, noticed }: PlannedReminder, now: Date): boolean =>
  !noticed && day <= dayOf(now) && timeOf(now) >= TIME_OF_REMINDERS

import { addDays, type Day, daysBetween } from '../calendar.ts'

/** When a reminder and a final notice would do most; null where there is no time left between the others. */
export type SuggestedDates = { readonly reminder: Day | null; readonly 'final-notice': Day | null }

/** Who means to answer has mostly done so in a week. */
const A_WEEK = 7
/** Time enough to take ten minutes, and too little to put it off again. */
const LAST_DAYS = 2
/** Between two mails, in days. */
const LEAST_PAUSE = 2

/**
 * A reminder a week after the invitation, or halfway when there is less time, and a final notice two days before the end;
 * both on a day that people work. It is a suggestion: nothing is sent by itself.
 */
export const suggestDates = (invitedOn: Day, closesOn: Day): SuggestedDates => {
  const finalNotice = workday(addDays(closesOn, -LAST_DAYS))
  const reminder = workday(addDays(invitedOn, Math.min(A_WEEK, Math.floor(daysBetween(invitedOn, closesOn) / 2))))
  const first = addDays(invitedOn, LEAST_PAUSE)
  return {
    reminder: reminder >= first && reminder <= addDays(finalNotice, -LEAST_PAUSE) ? reminder : null,
    'final-notice': finalNotice >= first ? finalNotice : null,
  }
}

/** This day, or the Friday before a weekend. */
const workday = (day: Day): Day => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 6) return addDays(day, -1)
  return weekday === 0 ? addDays(day, -2) : day
}

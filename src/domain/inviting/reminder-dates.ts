import { addDays, type Day, daysBetween } from '../calendar.ts'

/** The best days for a reminder and a final notice; null where there is no day left for it. */
export type SuggestedDates = { readonly reminder: Day | null; readonly 'final-notice': Day | null }

/** Most people who intend to answer do so within a week. */
const A_WEEK = 7
/** Enough time for ten minutes of answering, and too little to put it off again. */
const LAST_DAYS = 2
/** The shortest pause between two mails, in days. */
const LEAST_PAUSE = 2

/**
 * A reminder a week after the invitation, or halfway when there is less time; a final notice two days before the end.
 * Both are on a working day. They are only suggestions: nothing is planned or sent by them.
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

import { addDays, type Day } from '../calendar.ts'

/** The number of days in which a discarded draft can be restored. */
export const DAYS_TO_TAKE_BACK = 7

/** The last day on which a draft can be restored that is discarded on this day. */
export const lastDayToTakeBack = (discardedOn: Day): Day => addDays(discardedOn, DAYS_TO_TAKE_BACK)

/** Drafts that were discarded before this day can't be restored any more. */
export const lastDayToKeep = (today: Day): Day => addDays(today, -DAYS_TO_TAKE_BACK)

import { addDays, type Day } from '../calendar.ts'

/** How long a draft that was thrown away can be taken back. */
export const DAYS_TO_TAKE_BACK = 7

/** The last day on which a draft that is thrown away today can be taken back. */
export const lastDayToTakeBack = (discardedOn: Day): Day => addDays(discardedOn, DAYS_TO_TAKE_BACK)

/** Drafts that were thrown away before this day can't be taken back any more. */
export const lastDayToKeep = (today: Day): Day => addDays(today, -DAYS_TO_TAKE_BACK)

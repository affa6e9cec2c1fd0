import { formatTime, formatUntil } from '../../../content/format-day.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { type Day, dayOf, daysBetween } from '../../../domain/calendar.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { timeOf } from '../../../domain/time-of-day.ts'

/** How much time is left of an open scan, in words. On the last day it names the time. */
export const daysLeft = (
  { closesAt }: Pick<Scan, 'closesAt'>,
  today: Day,
  t: ScreenTexts,
  language: Language,
): string =>
  t.progress.daysLeft(
    daysBetween(today, dayOf(closesAt)),
    formatUntil(closesAt, language),
    formatTime(timeOf(closesAt), language),
  )

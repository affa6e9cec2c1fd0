import { type Day, dayOf } from '../domain/calendar.ts'
import type { Language } from '../domain/scan/rubric.ts'
import type { ClosedScan } from '../domain/scan/scan.ts'
import { LAST_MINUTE, lastMinuteOf, type TimeOfDay, timeOf } from '../domain/time-of-day.ts'

const inWords = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })

/** Created once: creating a formatter takes longer than printing a page. */
const FORMAT: { readonly [language in Language]: Intl.DateTimeFormat } = { nl: inWords('nl-NL'), en: inWords('en-GB') }

/** '18 december 2026, 14:05', '18 December 2026, 14:05': in the time zone of the Netherlands. */
export const formatInstant = (instant: Date, language: Language): string => {
  const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(instant)
  return `${formatDay(dayOf(instant), language)}, ${time}`
}

/** The closing time of a scan: '18 december 2026', with the time of day unless it is 23:59. */
export const formatClosing = (closesAt: Date, language: Language): string => {
  const [day, time] = [formatDay(dayOf(closesAt), language), timeOf(closesAt)]
  return time === LAST_MINUTE ? day : `${day} ${WORDS[language].at} ${formatTime(time, language)}`
}

/** Until when answers can be sent: 'tot en met 18 december 2026', 'tot 18 december 2026 om 17.00 uur'. */
export const formatUntil = (closesAt: Date, language: Language): string => {
  const { through, until } = WORDS[language]
  return `${timeOf(closesAt) === LAST_MINUTE ? through : until} ${formatClosing(closesAt, language)}`
}

/** The last moment at which answers could be sent: the closing time, or the day on which somebody closed the scan earlier. */
export const lastMomentOf = ({ closesAt, closedAt }: Pick<ClosedScan, 'closesAt' | 'closedAt'>): Date =>
  closedAt < closesAt ? lastMinuteOf(dayOf(closedAt)) : closesAt

const WORDS = {
  nl: { at: 'om', until: 'tot', through: 'tot en met' },
  en: { at: 'at', until: 'until', through: 'up to and including' },
} as const satisfies Record<Language, unknown>

/** '17.00 uur', '17:00'. */
export const formatTime = (time: TimeOfDay, language: Language): string =>
  language === 'nl' ? `${time.replace(':', '.')} uur` : time

/** '18 december 2026', '18 December 2026'. */
export const formatDay = (day: Day, language: Language): string => FORMAT[language].format(new Date(`${day}T00:00:00Z`))

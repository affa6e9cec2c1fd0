import { type Day, dayOf } from '../domain/calendar.ts'
import type { Language } from '../domain/scan/rubric.ts'

const inWords = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })

/** Created once: creating a formatter takes longer than printing a page. */
const FORMAT: { readonly [language in Language]: Intl.DateTimeFormat } = { nl: inWords('nl-NL'), en: inWords('en-GB') }

/** '18 december 2026, 14:05', '18 December 2026, 14:05': in the time zone of the Netherlands. */
export const formatInstant = (instant: Date, language: Language): string => {
  const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(instant)
  return `${formatDay(dayOf(instant), language)}, ${time}`
}

/** '18 december 2026', '18 December 2026'. */
export const formatDay = (day: Day, language: Language): string => FORMAT[language].format(new Date(`${day}T00:00:00Z`))

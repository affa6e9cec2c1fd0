import type { Day } from '../domain/calendar.ts'
import type { Language } from '../domain/rubric.ts'

const LOCALE: { readonly [language in Language]: string } = { nl: 'nl-NL', en: 'en-GB' }

/** '18 december 2026', '18 December 2026'. */
export const formatDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

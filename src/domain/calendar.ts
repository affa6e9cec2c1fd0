/** A day as people write it on a Dutch calendar, `yyyy-mm-dd`. Strings compare in the order of time. */
export type Day = string

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day that it is in the Netherlands at this instant. */
export const dayOf = (instant: Date): Day => amsterdam.format(instant)

const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' })

/** The hour that it is in the Netherlands, 0 to 23. */
export const hourOf = (instant: Date): number => Number(hour.format(instant))

/** True for `yyyy-mm-dd` that names a day that exists, between 2000 and 2099. */
export const isDay = (text: string): boolean => {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** The day that a text names: `yyyy-mm-dd`, or day, month and year as Dutch people type them, such as `1-2-2027`. */
export const readDay = (text: string): Day | null => {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d\d|\d{4})$/.exec(text.trim()) ?? []
  const day = year === '' ? text.trim() : `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : null
}

/** The day `days` later (or earlier, when negative). */
export const addDays = (day: Day, days: number): Day => {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10)
}

/** How many days later `to` is; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * HOUR)

/** The same day so many months later (or earlier, when negative); the last day of the month where that has no such day. */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

const HOUR = 3_600_000

/** The instant at which this day ends in the Netherlands: midnight, which no change of the clocks touches. */
export const endOfDay = (day: Day): Date => {
  const next = addDays(day, 1)
  const inSummer = new Date(new Date(`${next}T00:00:00Z`).getTime() - 2 * HOUR)
  return dayOf(inSummer) === next ? inSummer : new Date(inSummer.getTime() + HOUR)
}

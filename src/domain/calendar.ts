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

/** True for `yyyy-mm-dd` that names a day that exists, between 2000 and 2099. */
export const isDay = (text: string): boolean => {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** The day `days` later (or earlier, when negative). */
export const addDays = (day: Day, days: number): Day => {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10)
}

import { type Day, dayOf } from './calendar.ts'

/** A time as a Dutch clock shows it, `hh:mm`. Strings compare in the order of time. */
export type TimeOfDay = string

/** The time at which a scan closes when nobody chose another. */
export const LAST_MINUTE: TimeOfDay = '23:59'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The time that a clock in the Netherlands shows at this instant. */
export const timeOf = (instant: Date): TimeOfDay => clock.format(instant)

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The start of the minute that contains this instant. */
export const minuteOf = (instant: Date): Date => new Date(Math.floor(instant.getTime() / MINUTE) * MINUTE)

/** The instant at which this minute is over. */
export const endOfMinute = (minute: Date): Date => new Date(minute.getTime() + MINUTE)

/**
 * The instant at which a Dutch clock shows this time on this day. Of a time that the clocks show twice, in autumn, it is the
 * second. A time that they skip, in spring, is an hour later: 02:30 becomes 03:30.
 */
export const instantOf = (day: Day, time: TimeOfDay): Date => {
  const inWinter = new Date(Date.parse(`${day}T${time}:00Z`) - HOUR)
  const inSummer = new Date(inWinter.getTime() - HOUR)
  const isShown = (instant: Date) => dayOf(instant) === day && timeOf(instant) === time
  return isShown(inSummer) && !isShown(inWinter) ? inSummer : inWinter
}

/** The last minute of this day in the Netherlands. */
export const lastMinuteOf = (day: Day): Date => instantOf(day, LAST_MINUTE)

const TYPED = /^(\d{1,2})(?:(?: ?[:.,] ?| |[uh])(\d\d)|(?<=\d\d)(\d\d))? ?(?:u|uur|h|(am|pm|a\.m\.|p\.m\.))?$/

/**
 * The time that a text names: `17:00` as a browser sends it, or as people type it, such as `17.00 uur`, `17u30`, `9` or
 * `5 pm`. Midnight as the end of the day, `24:00`, is its last minute.
 */
export const readTime = (text: string): TimeOfDay | null => {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const [, hours, minutes, minutesWithout, half] = TYPED.exec(typed) ?? []
  if (hours === undefined) return null
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half)
  const minute = Number(minutes ?? minutesWithout ?? 0)
  if (hour === 24 && minute === 0) return LAST_MINUTE
  if (hour === null || hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** On an English clock, 12 am is midnight and 12 pm is noon. */
const hourOfHalf = (hour: number, half: string): number | null => {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}

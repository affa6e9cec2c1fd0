import { addDays, dayOf, endOfDay } from '../../domain/calendar.ts'

/** The first instant of the day: what the audit log keeps of an act for the mirror, so that no minute tells more. */
export const startOfDay = (now: Date): Date => endOfDay(addDays(dayOf(now), -1))

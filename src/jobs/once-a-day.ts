import { type Day, dayOf } from '../domain/calendar.ts'

/**
 * Runs the work in the first minute of each day, and once when the process starts. Work that failed runs again a minute
 * later.
 */
export const onceADay = (now: () => Date, work: () => Promise<unknown>): (() => Promise<void>) => {
  let doneOn: Day | null = null
  return async () => {
    const today = dayOf(now())
    if (doneOn === today) return
    await work()
    doneOn = today
  }
}

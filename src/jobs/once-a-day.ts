import { type Day, dayOf } from '../domain/calendar.ts'

/** Work for the first minute of each day, and for the first that this process is up. What failed is tried again. */
export const onceADay = (now: () => Date, work: () => Promise<unknown>): (() => Promise<void>) => {
  let doneOn: Day | null = null
  return async () => {
    const today = dayOf(now())
    if (doneOn === today) return
    await work()
    doneOn = today
  }
}

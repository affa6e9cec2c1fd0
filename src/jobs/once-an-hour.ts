import type { Stopwatch } from '../application/operations/clock-ports.ts'

const HOUR = 3_600_000

/** Runs the work when the process starts, and again when an hour has passed since it last began. */
export const onceAnHour = (stopwatch: Stopwatch, work: () => Promise<unknown>): (() => Promise<void>) => {
  let begunAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (stopwatch() - begunAt < HOUR) return
    begunAt = stopwatch()
    await work()
  }
}

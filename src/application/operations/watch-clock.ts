import { type ClockReading, readClock, UNREAD_CLOCK } from '../../domain/operations/steady-clock.ts'
import type { Clock } from '../ports.ts'
import type { ClockTicks, Stopwatch } from './clock-ports.ts'

type Dependencies = {
  readonly now: Clock
  readonly stopwatch: Stopwatch
  readonly clockTicks: ClockTicks
  /** Called when the clock leaps, and with null when it is steady again. */
  readonly onLeap: (leap: ClockReading | null) => void
}

export type ClockWatch = {
  /** Reads both clocks. False after a leap: then nothing may be ended for good. A steady reading is kept as a tick. */
  readonly isClockSteady: () => Promise<boolean>
  /** The operator says that the wall clock is right. */
  readonly confirmClock: () => Promise<void>
  /** Whether a leap was found at the last reading, and is waited out. */
  readonly awaitsClock: () => boolean
}

/** Watches the wall clock of this process for leaps. */
export const watchClock = ({ now, stopwatch, clockTicks, onLeap }: Dependencies): ClockWatch => {
  let memory = UNREAD_CLOCK

  const isClockSteady = async (): Promise<boolean> => {
    const witness = await clockTicks.witness()
    const at = { wall: now(), stopwatch: stopwatch() }
    const before = memory.leap
    memory = readClock(memory, at, witness)
    if (memory.leap !== before) onLeap(memory.leap)
    if (memory.leap) return false
    await clockTicks.keep(at.wall)
    return true
  }

  return {
    isClockSteady,
    confirmClock: async () => {
      await clockTicks.keep(now())
      await isClockSteady()
    },
    awaitsClock: () => memory.leap !== null,
  }
}

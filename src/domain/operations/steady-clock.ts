/** The wall clock, which anybody may set, and a stopwatch that only runs on, in milliseconds; read at one moment. */
export type ClockReading = { readonly wall: Date; readonly stopwatch: number }

/** What a process remembers: its last steady reading, and the first one after a leap that is still waited out. */
export type ClockMemory = { readonly steady: ClockReading | null; readonly leap: ClockReading | null }

/** What others say of the time: the last tick of any process, and the clock of another machine. Null: nobody said. */
export type ClockWitness = { readonly lastTick: Date | null; readonly elsewhere: Date | null }

export const UNREAD_CLOCK: ClockMemory = { steady: null, leap: null }

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Clocks that differ by no more than this agree. */
const DRIFT = 5 * MINUTE
/** A process that starts later than this after the last tick has only the wall clock's word for it. */
const LONGEST_OUTAGE = 24 * HOUR
/** How long a time that nobody confirms must run on evenly before it is believed. */
const WAIT = HOUR

/** What the process remembers after this reading. While `leap` is set, the clock ends nothing for good. */
export const readClock = (memory: ClockMemory, at: ClockReading, witness: ClockWitness): ClockMemory => {
  if (isConfirmed(memory, at, witness)) return { steady: at, leap: null }
  if (!memory.leap || !ranEvenly(memory.leap, at)) return { ...memory, leap: at }
  return at.stopwatch - memory.leap.stopwatch < WAIT ? memory : { steady: at, leap: null }
}

const isConfirmed = ({ steady }: ClockMemory, at: ClockReading, { lastTick, elsewhere }: ClockWitness): boolean => {
  if ([lastTick, elsewhere].some((said) => said !== null && isNear(said, at.wall))) return true
  return steady ? ranEvenly(steady, at) : lastTick === null || mayFollow(lastTick, at.wall)
}

const isNear = (one: Date, other: Date): boolean => Math.abs(one.getTime() - other.getTime()) <= DRIFT

/** Whether wall clock and stopwatch went on by the same time. */
const ranEvenly = (from: ClockReading, to: ClockReading): boolean =>
  isNear(new Date(from.wall.getTime() + to.stopwatch - from.stopwatch), to.wall)

/** Whether a process may start at this time, after that tick: nothing is known of the time between. */
const mayFollow = (tick: Date, start: Date): boolean => {
  const passed = start.getTime() - tick.getTime()
  return passed >= -DRIFT && passed <= LONGEST_OUTAGE
}

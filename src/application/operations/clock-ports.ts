import type { ClockWitness } from '../../domain/operations/steady-clock.ts'

/** The tick that processes share, and the database's own clock where that is another machine's. */
export type ClockTicks = {
  witness(): Promise<ClockWitness>
  keep(tick: Date): Promise<void>
}

/** Milliseconds since any moment, on a clock that nobody can set. */
export type Stopwatch = () => number

import type { Fraction } from './fraction.ts'

/** How often dealing the same answers out by chance puts the two groups as far apart as they are, or as far as can be. */
export type ShuffleChances = {
  /** Share of all shuffles at least as far apart as observed. */
  readonly p: Fraction
  /** Share of all shuffles as far apart as these answers can be: no answers could have made p smaller. */
  readonly pMin: Fraction
}

import type { Fraction } from './fraction.ts'

/** How often a random deal of the same answers puts the two groups as far apart as observed, or as far as possible. */
export type ShuffleChances = {
  /** Share of all shuffles at least as far apart as observed. */
  readonly p: Fraction
  /** Share of all shuffles that are as far apart as these answers allow: the smallest p that they could give. */
  readonly pMin: Fraction
}

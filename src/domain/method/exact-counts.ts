import type { Counts } from './answers.ts'

/** Counts as integers of any size: products of two counts outgrow what a number holds exactly. */
export type ExactCounts = readonly [bigint, bigint, bigint]

export const exactCounts = ([first, second, third]: Counts): ExactCounts => [
  BigInt(first),
  BigInt(second),
  BigInt(third),
]

export const sum = ([first, second, third]: ExactCounts): bigint => first + second + third

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value)

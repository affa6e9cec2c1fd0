import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Counts } from '../../../src/domain/method/answers.ts'
import { chanceBound } from '../../../src/domain/method/chance-bound.ts'
import { toNumber } from '../../../src/domain/method/fraction.ts'
import { distanceOf, poolAnswers } from '../../../src/domain/method/pooled-answers.ts'
import { bruteForceShuffles } from '../../support/arbitrary/brute-force-shuffles.ts'

const size = ([first, second, third]: Counts) => first + second + third
const upTo = (most: number) => fc.tuple(fc.nat(most), fc.nat(most), fc.nat(most)).filter((counts) => size(counts) > 0)

const boundOf = (a: Counts, b: Counts) => {
  const pool = size(a) <= size(b) ? poolAnswers(a, b) : poolAnswers(b, a)
  const [one, two] = size(a) <= size(b) ? a : b
  return chanceBound(pool, distanceOf(pool, BigInt(one), BigInt(two)))
}

test('the share of shuffles is never above its bound', () => {
  fc.assert(
    fc.property(fc.oneof(upTo(4), upTo(25)), fc.oneof(upTo(4), upTo(25)), (a, b) => {
      expect(toNumber(bruteForceShuffles(a, b).p)).toBeLessThanOrEqual(boundOf(a, b) * (1 + 1e-12))
    }),
    { numRuns: 500 },
  )
})

test('the bound falls as groups grow, until nothing needs to be summed', () => {
  expect(boundOf([10, 10, 10], [12, 10, 8])).toBe(1)
  expect(boundOf([300, 0, 0], [0, 0, 300])).toBeLessThan(1e-100)
  expect(boundOf([1_000_000, 1_000_000, 1_000_000], [1_100_000, 1_000_000, 900_000])).toBe(0)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Counts } from '../../../src/domain/method/answers.ts'
import { compare, fraction, toNumber } from '../../../src/domain/method/fraction.ts'
import { distanceOf, poolAnswers } from '../../../src/domain/method/pooled-answers.ts'
import { isTestable, shuffleTest } from '../../../src/domain/method/shuffle-test.ts'
import { weighShuffles } from '../../../src/domain/method/weighed-shuffles.ts'
import { bruteForceShuffles } from '../../support/arbitrary/brute-force-shuffles.ts'

const size = ([first, second, third]: Counts) => first + second + third
const upTo = (most: number) => fc.tuple(fc.nat(most), fc.nat(most), fc.nat(most)).filter((counts) => size(counts) > 0)
const tilted = fc.tuple(fc.nat(30), fc.nat(3), fc.nat(1)).filter((counts) => size(counts) > 0)

test('45 of 80 against 61 of 80 happens by chance in about one in 85 shuffles', () => {
  const { p } = shuffleTest([0, 45, 35], [0, 61, 19])
  expect(toNumber(p)).toBeCloseTo(0.0118, 4)
})

test('three against three at opposite ends happens in exactly two of twenty deals', () => {
  const { p, pMin } = shuffleTest([3, 0, 0], [0, 3, 0])
  expect([toNumber(p), toNumber(pMin)]).toEqual([0.1, 0.1])
})

test('for equal answers every deal is at least as far apart', () => {
  expect(toNumber(shuffleTest([2, 3, 1], [4, 6, 2]).p)).toBe(1)
  expect(toNumber(shuffleTest([200, 300, 100], [400, 600, 200]).p)).toBe(1)
  expect(shuffleTest([0, 4, 0], [0, 9, 0])).toMatchObject(bruteForceShuffles([0, 4, 0], [0, 9, 0]))
})

test('every furthest table counts for the least p, also when both ends against the middle ties with low against high', () => {
  // Pooled 2, 4, 2 dealt four by four: (0,4,0), (2,0,2), (2,2,0) and (0,2,2) all give W1 = 1: 1 + 1 + 6 + 6 of 70 deals.
  const { p, pMin } = shuffleTest([0, 4, 0], [2, 0, 2])
  expect(compare(p, fraction(14, 70))).toBe(0)
  expect(compare(pMin, fraction(14, 70))).toBe(0)
})

test('up to thirty answers in the smaller group, p and p_min are the exact ratios', () => {
  fc.assert(
    fc.property(fc.oneof(upTo(5), upTo(10), tilted), fc.oneof(upTo(10), upTo(30), tilted), (a, b) => {
      fc.pre(Math.min(size(a), size(b)) <= 30)
      const [found, expected] = [shuffleTest(a, b), bruteForceShuffles(a, b)]
      expect(compare(found.p, expected.p)).toBe(0)
      expect(compare(found.pMin, expected.pMin)).toBe(0)
    }),
    { numRuns: 300 },
  )
})

test('computed in floating point, p and p_min differ from the exact ratios by less than one in 10^11', () => {
  fc.assert(
    fc.property(fc.oneof(upTo(4), upTo(30), tilted), fc.oneof(upTo(4), upTo(30), tilted), (a, b) => {
      const pool = poolAnswers(a, b)
      const found = weighShuffles(pool, distanceOf(pool, BigInt(a[0]), BigInt(a[1])))
      const expected = bruteForceShuffles(a, b)
      expect(toNumber(found.p) / toNumber(expected.p)).toBeCloseTo(1, 11)
      expect(toNumber(found.pMin) / toNumber(expected.pMin)).toBeCloseTo(1, 11)
    }),
    { numRuns: 500 },
  )
})

test('a tiny p keeps its digits: two deals out of all ways to halve 600', () => {
  let deals = 1n
  for (let k = 1n; k <= 300n; k++) deals = (deals * (300n + k)) / k
  const { p, pMin } = shuffleTest([300, 0, 0], [0, 0, 300])
  expect(toNumber(p) / toNumber(fraction(2, deals))).toBeCloseTo(1, 10)
  expect(toNumber(pMin) / toNumber(fraction(2, deals))).toBeCloseTo(1, 10)
})

test('at ten thousand answers p agrees with the sum over every single table', () => {
  const [a, b]: [Counts, Counts] = [
    [3400, 3200, 3400],
    [3550, 3350, 3600],
  ]
  expect(toNumber(shuffleTest(a, b).p) / sumOverTables(a, b)).toBeCloseTo(1, 8)
  expect(toNumber(shuffleTest(b, a).p) / sumOverTables(a, b)).toBeCloseTo(1, 8)
})

test('a very small p at ten thousand answers keeps its digits too', () => {
  const [a, b]: [Counts, Counts] = [
    [2900, 3200, 3900],
    [4050, 3350, 3100],
  ]
  const p = toNumber(shuffleTest(a, b).p)
  expect(p).toBeLessThan(1e-60)
  expect(p / sumOverTables(a, b, [2400, 4600])).toBeCloseTo(1, 7)
})

test('a chance too small for a number is zero, also at millions of answers', () => {
  const { p, pMin } = shuffleTest([3_000_000, 0, 0], [0, 0, 3_000_000])
  expect([toNumber(p), toNumber(pMin)]).toEqual([0, 0])
})

test('neither the order of the groups nor that of the levels matters', () => {
  fc.assert(
    fc.property(upTo(40), upTo(60), (a, b) => {
      const { p, pMin } = shuffleTest(a, b)
      const swapped = shuffleTest(b, a)
      const reversed = shuffleTest([a[2], a[1], a[0]], [b[2], b[1], b[0]])
      for (const other of [swapped, reversed]) {
        expect(toNumber(other.p) / toNumber(p)).toBeCloseTo(1, 11)
        expect(toNumber(other.pMin) / toNumber(pMin)).toBeCloseTo(1, 11)
      }
    }),
  )
})

test('p is never below the least possible value nor above 1', () => {
  fc.assert(
    fc.property(upTo(60), upTo(60), (a, b) => {
      const { p, pMin } = shuffleTest(a, b)
      expect(toNumber(pMin)).toBeGreaterThan(0)
      expect(toNumber(p)).toBeGreaterThanOrEqual(toNumber(pMin))
      expect(toNumber(p)).toBeLessThanOrEqual(1)
    }),
  )
})

test('groups can be tested when their rarest deal is at most one in twenty', () => {
  const testable = (nA: number, nB: number) => isTestable(nA, nB) && isTestable(nB, nA)
  expect(testable(2, 5)).toBe(true) // 1 of 21
  expect(testable(2, 4)).toBe(false) // 1 of 15
  expect(testable(3, 3)).toBe(false) // 2 of 20
  expect(testable(3, 4)).toBe(true) // 1 of 35
  expect(testable(4, 4)).toBe(true) // 2 of 70
  expect(testable(1, 500)).toBe(false)
  expect(testable(0, 500)).toBe(false)
  expect(testable(3_000_000, 3_000_000)).toBe(true)
})

/** The same chance, summed table by table with logarithms of factorials. */
const sumOverTables = (a: Counts, b: Counts, [from, to] = [2750, 3800]): number => {
  const pool = poolAnswers(a, b)
  const [c1, c2, c3] = [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
  const total = c1 + c2 + c3
  const logFactorial = new Float64Array(total + 1)
  for (let n = 1; n <= total; n++) logFactorial[n] = (logFactorial[n - 1] ?? 0) + Math.log(n)
  const logChoose = (n: number, k: number) =>
    (logFactorial[n] ?? 0) - (logFactorial[k] ?? 0) - (logFactorial[n - k] ?? 0)
  const observed = Number(distanceOf(pool, BigInt(a[0]), BigInt(a[1])))
  let sum = 0
  for (let x1 = from; x1 <= to; x1++) {
    for (let x2 = from; x2 <= to; x2++) {
      const u1 = x1 * total - c1 * size(a)
      const u2 = (x1 + x2) * total - (c1 + c2) * size(a)
      if (Math.abs(u1) + Math.abs(u2) < observed) continue
      const x3 = size(a) - x1 - x2
      sum += Math.exp(logChoose(c1, x1) + logChoose(c2, x2) + logChoose(c3, x3) - logChoose(total, size(a)))
    }
  }
  return sum
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Counts } from '../../../src/domain/method/answers.ts'
import { divergence, divergenceClass } from '../../../src/domain/method/divergence.ts'
import { compare, fraction, plus, toNumber } from '../../../src/domain/method/fraction.ts'

const stepsAndClass = (a: Counts, b: Counts) => {
  const { steps } = divergence(a, b)
  return [toNumber(steps), divergenceClass(steps)]
}

test('a distance of exactly a quarter, a half or a whole step belongs to the smaller class', () => {
  expect(stepsAndClass([1, 3, 0], [0, 4, 0])).toEqual([0.25, 'shared'])
  expect(stepsAndClass([1, 2, 0], [0, 4, 0])).toEqual([1 / 3, 'nuance'])
  expect(stepsAndClass([2, 2, 0], [0, 4, 0])).toEqual([0.5, 'nuance'])
  expect(stepsAndClass([2, 1, 0], [0, 4, 0])).toEqual([2 / 3, 'divergent'])
  expect(stepsAndClass([4, 0, 0], [0, 4, 0])).toEqual([1, 'divergent'])
  expect(stepsAndClass([4, 0, 0], [0, 3, 1])).toEqual([1.25, 'opposed'])
})

test('ties are decided in integers, where floating point cannot tell', () => {
  const many = 3_000_000
  expect(divergenceClass(divergence([many, many, 0], [0, many * 5, 0]).steps)).toBe('nuance')
  expect(divergenceClass(divergence([many + 1, many, 0], [0, many * 5, 0]).steps)).toBe('divergent')
  expect(divergenceClass(divergence([many, many + 1, 0], [0, many * 5, 0]).steps)).toBe('nuance')
})

test('two board members weigh as much as five hundred teachers', () => {
  expect(stepsAndClass([0, 0, 2], [250, 250, 0])).toEqual([1.5, 'opposed'])
})

test('the direction tells which group sees the factor further up the ladder', () => {
  expect(divergence([0, 1, 1], [1, 1, 0]).direction).toBe('a_higher')
  expect(divergence([1, 1, 0], [0, 1, 1]).direction).toBe('b_higher')
  expect(divergence([0, 2, 1], [0, 4, 2]).direction).toBe('same')
  expect(divergence([1, 0, 1], [0, 2, 0]).direction).toBe('spread')
  expect(divergence([1, 1, 2], [1, 2, 1]).direction).toBe('a_higher')
})

const someCounts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).filter(([a, b, c]) => a + b + c > 0)
const size = ([first, second, third]: Counts) => first + second + third

test('the distance is the difference in the share at level 2 or higher plus the difference in the share at level 3', () => {
  fc.assert(
    fc.property(someCounts, someCounts, (a, b) => {
      const differenceIn = (countOf: (counts: Counts) => number) => {
        const difference = countOf(a) * size(b) - countOf(b) * size(a)
        return fraction(Math.abs(difference), size(a) * size(b))
      }
      const aloud = plus(
        differenceIn(([, second, third]) => second + third),
        differenceIn(([, , third]) => third),
      )
      expect(compare(divergence(a, b).steps, aloud)).toBe(0)
    }),
  )
})

test('the distance lies between 0 and 2, and is 0 only between equal shares', () => {
  fc.assert(
    fc.property(someCounts, someCounts, (a, b) => {
      const { steps, direction } = divergence(a, b)
      expect(toNumber(steps)).toBeLessThanOrEqual(2)
      expect(steps.numerator === 0n).toBe(direction === 'same')
      expect(direction === 'same').toBe(a.every((count, index) => count * size(b) === (b[index] ?? 0) * size(a)))
    }),
  )
  expect(toNumber(divergence([5, 0, 0], [0, 0, 3]).steps)).toBe(2)
})

test('swapping two groups keeps the distance and turns the direction around', () => {
  const swapped = { a_higher: 'b_higher', b_higher: 'a_higher', same: 'same', spread: 'spread' }
  fc.assert(
    fc.property(someCounts, someCounts, (a, b) => {
      const [there, back] = [divergence(a, b), divergence(b, a)]
      expect(compare(there.steps, back.steps)).toBe(0)
      expect(back.direction).toBe(swapped[there.direction])
    }),
  )
})

test('reversing the levels keeps the distance and turns the direction around', () => {
  fc.assert(
    fc.property(someCounts, someCounts, (a, b) => {
      const reversed = divergence([a[2], a[1], a[0]], [b[2], b[1], b[0]])
      expect(compare(reversed.steps, divergence(a, b).steps)).toBe(0)
      expect(reversed.direction).toBe(divergence(b, a).direction)
    }),
  )
})

test('a group weighs the same whatever its size', () => {
  fc.assert(
    fc.property(someCounts, someCounts, fc.integer({ min: 1, max: 100_000 }), (a, b, times) => {
      const scaled = divergence([a[0] * times, a[1] * times, a[2] * times], b)
      expect(compare(scaled.steps, divergence(a, b).steps)).toBe(0)
      expect(scaled.direction).toBe(divergence(a, b).direction)
    }),
  )
})

test('the distance obeys the triangle inequality', () => {
  fc.assert(
    fc.property(someCounts, someCounts, someCounts, (a, b, c) => {
      const detour = plus(divergence(a, b).steps, divergence(b, c).steps)
      expect(compare(divergence(a, c).steps, detour)).toBeLessThanOrEqual(0)
    }),
  )
})

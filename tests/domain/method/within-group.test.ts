import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Counts } from '../../../src/domain/method/answers.ts'
import { within } from '../../../src/domain/method/within-group.ts'
import { answered } from '../../support/stories/answered.ts'

const classOf = (counts: Counts) => within(answered(counts)).class

test('without answers, every measure that does not exist is null', () => {
  expect(within(answered([0, 0, 0]))).toEqual({
    counts: [0, 0, 0],
    n: 0,
    dk: 0,
    many_dk: false,
    level: null,
    mean: null,
    spread: null,
    class: 'none',
    pattern: null,
    full_range: false,
    hinges_on_one: false,
    highlight: 0,
  })
})

test('one answer is single, and equal answers are unanimous', () => {
  expect(classOf([0, 1, 0])).toBe('single')
  expect(classOf([0, 0, 2])).toBe('unanimous')
})

test('a spread of exactly a quarter is still shared, and just above it is nuance', () => {
  expect(within(answered([1, 3, 0]))).toMatchObject({ spread: 0.25, class: 'shared' })
  expect(within(answered([1, 2, 0]))).toMatchObject({ spread: 1 / 3, class: 'nuance' })
  expect(classOf([250_001, 749_999, 0])).toBe('nuance')
  expect(classOf([250_000, 750_000, 0])).toBe('shared')
})

test('a spread of exactly a half is still nuance, and just above it is a split', () => {
  expect(within(answered([1, 1, 0]))).toMatchObject({ spread: 0.5, class: 'nuance', highlight: 0 })
  expect(classOf([500_000, 500_000, 0])).toBe('nuance')
  expect(classOf([500_000, 499_999, 1])).toBe('split')
})

test('a split at the one-answer bar hinges on one answer and is only a question', () => {
  expect(within(answered([1, 1, 2]))).toMatchObject({ spread: 0.75, class: 'split', hinges_on_one: true, highlight: 1 })
  expect(within(answered([2, 1, 2]))).toMatchObject({ spread: 0.8, class: 'split', hinges_on_one: false, highlight: 2 })
})

test('a split has two camps when the middle is emptier than both sides, and is scattered otherwise', () => {
  expect(within(answered([2, 1, 2])).pattern).toBe('two_camps')
  expect(within(answered([2, 2, 2])).pattern).toBe('scattered')
  expect(within(answered([3, 1, 1])).pattern).toBe('scattered')
  expect(within(answered([5, 1, 0])).pattern).toBeNull()
})

test('one voice at the other end gives the full range, without a split', () => {
  expect(within(answered([1, 0, 9]))).toMatchObject({ class: 'shared', full_range: true, highlight: 0 })
  expect(within(answered([0, 1, 9])).full_range).toBe(false)
})

test('the level is the lower median', () => {
  expect(within(answered([1, 1, 0])).level).toBe(1)
  expect(within(answered([1, 0, 1])).level).toBe(1)
  expect(within(answered([1, 2, 0])).level).toBe(2)
  expect(within(answered([0, 1, 1])).level).toBe(2)
  expect(within(answered([1, 0, 2])).level).toBe(3)
})

test('the mean counts levels 1 to 3', () => {
  expect(within(answered([1, 0, 3])).mean).toBe(2.5)
})

test('many cannot judge it when more than a quarter of the answers say so', () => {
  expect(within(answered([0, 3, 0], 1)).many_dk).toBe(false)
  expect(within(answered([0, 5, 0], 2)).many_dk).toBe(true)
  expect(within(answered([0, 0, 0], 1)).many_dk).toBe(true)
})

const someCounts = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).filter(([a, b, c]) => a + b + c > 0)

test('the spread is the smallest mean distance to any level, and lies between 0 and 1', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const { spread, n } = within(answered(counts))
      const distances = [1, 2, 3].map((level) =>
        counts.reduce((sum, count, index) => sum + count * Math.abs(index + 1 - level), 0),
      )
      expect(spread).toBe(Math.min(...distances) / n)
      expect(spread).toBeLessThanOrEqual(1)
    }),
  )
})

test('reversing the levels leaves the agreement within a group the same', () => {
  fc.assert(
    fc.property(someCounts, ([first, second, third]) => {
      const { level: _, mean: __, counts: ___, ...same } = within(answered([first, second, third]))
      expect(within(answered([third, second, first]))).toMatchObject(same)
    }),
  )
})

test('the class depends on the shares of the answers, not on their number', () => {
  fc.assert(
    fc.property(someCounts, fc.integer({ min: 2, max: 100_000 }), ([first, second, third], times) => {
      fc.pre(first + second + third > 1)
      const scaled = within(answered([first * times, second * times, third * times]))
      const { class: withinClass, pattern, level } = within(answered([first, second, third]))
      expect(scaled).toMatchObject({ class: withinClass, pattern, level })
    }),
  )
})

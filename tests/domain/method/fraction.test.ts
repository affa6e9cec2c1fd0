import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, fraction, fromNumber, isAtMost, plus, toNumber } from '../../../src/domain/method/fraction.ts'

test('equal fractions compare as equal, whatever their denominators', () => {
  expect(isAtMost(fraction(3, 12), fraction(1, 4))).toBe(true)
  expect(compare(fraction(3, 12), fraction(1, 4))).toBe(0)
  expect(compare(fraction(10n ** 30n + 1n, 4n * 10n ** 30n), fraction(1, 4))).toBe(1)
  expect(compare(fraction(10n ** 30n - 1n, 4n * 10n ** 30n), fraction(1, 4))).toBe(-1)
})

test('a half and a third are five sixths', () => {
  expect(compare(plus(fraction(1, 2), fraction(1, 3)), fraction(5, 6))).toBe(0)
})

test('a small ratio becomes the nearest number', () => {
  expect(toNumber(fraction(2, 20))).toBe(0.1)
  expect(toNumber(fraction(1, 3))).toBe(1 / 3)
  expect(toNumber(fraction(0, 7))).toBe(0)
})

test('a ratio of integers too large for a number keeps fifteen digits', () => {
  const big = 7n ** 400n
  expect(toNumber(fraction(big, 3n * big)) * 3).toBeCloseTo(1, 15)
  expect(toNumber(fraction(big, 10n ** 200n * big)) * 1e200).toBeCloseTo(1, 14)
})

test('a number becomes a fraction and back without loss, down to very small numbers', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (number) => {
      fc.pre(number === 0 || number > 1e-300)
      expect(toNumber(fromNumber(number)) - number).toBeCloseTo(0, 15)
      expect(Math.abs(toNumber(fromNumber(number)) - number)).toBeLessThanOrEqual(number * 4e-16)
    }),
  )
  expect(toNumber(fromNumber(3e-290))).toBe(3e-290)
})

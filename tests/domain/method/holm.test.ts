import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, fraction, toNumber } from '../../../src/domain/method/fraction.ts'
import { holm } from '../../../src/domain/method/holm.ts'

test('the smallest chance is multiplied by the size of the family, the next by one less, and none falls below an earlier one', () => {
  const adjusted = holm([fraction(4, 100), fraction(1, 100), fraction(3, 100), fraction(45, 100)])
  expect(adjusted.map(toNumber)).toEqual([0.09, 0.04, 0.09, 0.45])
})

test('a family of one stays as it is, and an empty family stays empty', () => {
  expect(holm([fraction(1, 20)])).toEqual([fraction(1, 20)])
  expect(holm([])).toEqual([])
})

const chances = fc.array(
  fc.tuple(fc.nat(60), fc.integer({ min: 60, max: 90 })).map(([part, whole]) => fraction(part, whole)),
  { maxLength: 12 },
)

test('Holm agrees with a literal reading of its definition', () => {
  fc.assert(
    fc.property(chances, (family) => {
      const naive = family.map((chance) => {
        const upToIt = family.filter((other) => compare(other, chance) <= 0)
        const weighed = upToIt.map((other) => {
          const smaller = family.filter((each) => compare(each, other) < 0).length
          return toNumber(other) * (family.length - smaller)
        })
        return Math.min(1, Math.max(...weighed))
      })
      holm(family).forEach((adjusted, index) => {
        expect(toNumber(adjusted)).toBeCloseTo(naive[index] ?? -1, 14)
      })
    }),
  )
})

test('Holm keeps the order, never lowers a chance and never exceeds 1', () => {
  fc.assert(
    fc.property(chances, (family) => {
      const adjusted = holm(family)
      family.forEach((chance, index) => {
        const own = adjusted[index] ?? fraction(0, 1)
        expect(compare(own, chance)).toBeGreaterThanOrEqual(0)
        expect(compare(own, fraction(1, 1))).toBeLessThanOrEqual(0)
        family.forEach((other, at) => {
          if (compare(chance, other) <= 0) expect(compare(own, adjusted[at] ?? own)).toBeLessThanOrEqual(0)
        })
      })
    }),
  )
})

import { compare, type Fraction, fraction } from './fraction.ts'

/**
 * Holm's step-down adjustment (1979) of a family of chances, in the order given: the smallest times the size of the
 * family, the next times one less, and so on, never below an earlier one and never above 1.
 */
export const holm = (chances: readonly Fraction[]): readonly Fraction[] => {
  const adjusted = [...chances]
  const fromSmallest = chances.map((chance, index) => ({ chance, index })).sort((a, b) => compare(a.chance, b.chance))
  let highest = fraction(0, 1)
  fromSmallest.forEach(({ chance, index }, rank) => {
    const weighed = fraction(chance.numerator * BigInt(chances.length - rank), chance.denominator)
    highest = smallest(CERTAIN, largest(highest, weighed))
    adjusted[index] = highest
  })
  return adjusted
}

const CERTAIN = fraction(1, 1)

const largest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)
const smallest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HypergeometricTail } from '../../../src/domain/method/hypergeometric-tail.ts'

test('the tail gives the chance of at most one ace in a hand of five from a deck of 52', () => {
  expect(new HypergeometricTail(1, 5, 4, 48).chance).toBeCloseTo((1_712_304 + 4 * 194_580) / 2_598_960, 13)
})

test('fewer than no aces is impossible, and at most all aces is certain', () => {
  expect(new HypergeometricTail(-1, 5, 4, 48).chance).toBe(0)
  expect(new HypergeometricTail(4, 5, 4, 48).chance).toBe(1)
  expect(new HypergeometricTail(9, 5, 4, 48).chance).toBe(1)
})

test('a tail that was moved equals a tail made in that place', () => {
  const moves = fc.array(fc.constantFrom('allowOneMore', 'drawOneFewer', 'drawAndAllowOneMore'), { maxLength: 12 })
  const start = fc.record({
    most: fc.integer({ min: -3, max: 6 }),
    draws: fc.nat(20),
    successes: fc.nat(12),
    failures: fc.nat(12),
  })
  fc.assert(
    fc.property(start, moves, ({ most, draws, successes, failures }, asked) => {
      fc.pre(draws <= successes + failures)
      const moved = new HypergeometricTail(most, draws, successes, failures)
      const at = { most, draws }
      for (const move of asked) {
        if (move === 'drawOneFewer' && at.draws === 0) continue
        if (move === 'drawAndAllowOneMore' && at.draws === successes + failures) continue
        moved[move]()
        if (move !== 'drawOneFewer') at.most += 1
        if (move !== 'allowOneMore') at.draws += move === 'drawOneFewer' ? -1 : 1
      }
      expect(moved.chance).toBeCloseTo(new HypergeometricTail(at.most, at.draws, successes, failures).chance, 11)
    }),
    { numRuns: 1000 },
  )
})

test('a tail that starts too small for a number regains its digits when it moves', () => {
  const moved = new HypergeometricTail(0, 5000, 5000, 5000)
  expect(moved.chance).toBe(0)
  for (let most = 1; most <= 2400; most++) {
    moved.allowOneMore()
    const there = new HypergeometricTail(most, 5000, 5000, 5000).chance
    if (there > 1e-290) expect(moved.chance / there).toBeCloseTo(1, 9)
  }
  expect(moved.chance).toBeGreaterThan(1e-5)
})

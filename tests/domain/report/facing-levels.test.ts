import fc from 'fast-check'
import { expect, test } from 'vitest'
import { within } from '../../../src/domain/method/within-group.ts'
import { facingLevels } from '../../../src/domain/report/facing-levels.ts'

const answers = (...counts: [number, number, number]) => within({ counts, n: counts[0] + counts[1] + counts[2], dk: 0 })

test('groups with different medians face each other with their own median', () => {
  expect(facingLevels(answers(0, 0, 3), answers(24, 15, 3))).toEqual([3, 1])
  expect(facingLevels(answers(10, 2, 0), answers(1, 9, 3))).toEqual([1, 2])
})

test('groups with the same median face each other with the levels at which each has the larger share', () => {
  expect(facingLevels(answers(0, 2, 1), answers(49, 51, 0))).toEqual([3, 1])
})

test('a split group has no median to print, so its most telling level is used', () => {
  const divided = answers(18, 6, 16)

  expect(divided).toMatchObject({ class: 'split', level: 2 })
  expect(facingLevels(answers(0, 3, 0), divided)).toEqual([2, 1])
  expect(facingLevels(answers(0, 0, 3), divided)).toEqual([3, 1])
})

test('two groups with different answers never face each other with the same level, nor with a level that nobody chose', () => {
  const counts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).filter((three) => three.some((count) => count > 0))
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const [a, b] = [answers(...one), answers(...other)]
      fc.pre(one.some((count, index) => count * b.n !== (other[index] ?? 0) * a.n))
      const [levelA, levelB] = facingLevels(a, b)
      expect(levelA).not.toBe(levelB)
      expect([one[levelA - 1], other[levelB - 1]]).not.toContain(0)
    }),
  )
})

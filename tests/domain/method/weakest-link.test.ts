import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Counts } from '../../../src/domain/method/answers.ts'
import { chainOf, institutionOf } from '../../../src/domain/method/weakest-link.ts'
import { groupAnswered } from '../../support/stories/answered.ts'

const chain = (...counts: readonly Counts[]) => chainOf(groupAnswered('teachers', ...counts))

test('the lowest level decides the chain level, and strong factors make up for nothing', () => {
  expect(chain([0, 0, 9], [0, 9, 0], [9, 0, 0])).toEqual({
    level: 1,
    complete: true,
    weakest: ['F3'],
    missing: ['F3'],
  })
  expect(chain([0, 0, 9], [0, 9, 0])).toEqual({ level: 2, complete: true, weakest: ['F2'], missing: [] })
})

test('a factor without answers makes the profile incomplete and is not the weakest', () => {
  expect(chain([0, 0, 0], [0, 9, 0])).toEqual({ level: 2, complete: false, weakest: ['F2'], missing: [] })
  expect(chain([0, 0, 0])).toEqual({ level: null, complete: false, weakest: [], missing: [] })
})

test('all factors at the lowest level are named, whatever their means', () => {
  expect(chain([20, 0, 0], [15, 5, 0], [10, 9, 1], [9, 11, 0]).weakest).toEqual(['F1', 'F2', 'F3'])
  expect(chain([3, 0, 0], [2, 0, 1]).weakest).toEqual(['F1', 'F2'])
  expect(chain([0, 6, 0], [1, 3, 2], [0, 3, 3], [0, 2, 4]).weakest).toEqual(['F1', 'F2', 'F3'])
})

test('a low mean at a higher level is not weaker', () => {
  // Level 1 with mean 2, and level 2 with mean 1.9.
  expect(chain([5, 0, 5], [4, 3, 3]).weakest).toEqual(['F1'])
})

test('the institution is as far as its most cautious group, and its weakest factors are those that all groups share', () => {
  const board = chain([0, 9, 0], [0, 9, 0], [0, 0, 9])
  const teachers = chain([9, 0, 0], [9, 0, 0], [9, 0, 0])
  expect(institutionOf([board, teachers], ['F1', 'F2', 'F3'])).toEqual({
    cautious_level: 1,
    weakest_named_by_all: ['F1', 'F2'],
  })
})

test('a group without answers is left out of the weakest factors that all groups share', () => {
  const silent = chain([0, 0, 0], [0, 0, 0])
  const board = chain([0, 9, 0], [0, 0, 9])
  expect(institutionOf([silent, board], ['F1', 'F2'])).toEqual({ cautious_level: 2, weakest_named_by_all: ['F1'] })
  expect(institutionOf([silent], ['F1', 'F2'])).toEqual({ cautious_level: null, weakest_named_by_all: [] })
  expect(institutionOf([], ['F1', 'F2'])).toEqual({ cautious_level: null, weakest_named_by_all: [] })
})

test('the weakest factors are those whose middle is the chain level, and at level 1 they are the missing ones', () => {
  const someCounts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9))
  fc.assert(
    fc.property(fc.array(someCounts, { minLength: 1, maxLength: 6 }), (counts) => {
      const { level, weakest, missing } = chain(...counts)
      const middles = counts.map((given, index) => ({ factor: `F${index + 1}`, middle: middleOf(given) }))
      const lowest = Math.min(...middles.map(({ middle }) => middle))
      expect(level ?? Number.POSITIVE_INFINITY).toBe(lowest)
      const low = middles.filter(({ middle }) => middle === lowest && level !== null).map(({ factor }) => factor)
      expect(weakest).toEqual(low)
      expect(missing).toEqual(level === 1 ? weakest : [])
    }),
  )
})

/** The answer in the middle when all are put in order; the lower one of two. Infinite without answers. */
const middleOf = ([ones, twos, threes]: Counts): number => {
  const inOrder = [...Array(ones).fill(1), ...Array(twos).fill(2), ...Array(threes).fill(3)]
  return inOrder.length === 0 ? Number.POSITIVE_INFINITY : inOrder[Math.ceil(inOrder.length / 2) - 1]
}

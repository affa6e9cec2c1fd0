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

test('factors at the lowest level are equally weak when their mean is at most a quarter above the lowest mean', () => {
  // Means 1, 1.25 and 1.3, with n = 20 each.
  expect(chain([20, 0, 0], [15, 5, 0], [14, 6, 0]).weakest).toEqual(['F1', 'F2'])
  expect(chain([20, 0, 0], [15, 5, 0], [14, 6, 0]).missing).toEqual(['F1', 'F2', 'F3'])
})

test('in a small group, means that one answer could make equal are equally weak: with three answers, a third', () => {
  expect(chain([3, 0, 0], [2, 1, 0]).weakest).toEqual(['F1', 'F2'])
  expect(chain([3, 0, 0], [2, 0, 1]).weakest).toEqual(['F1'])
  // The smaller of the two sizes decides: 1/3 is within 1/3, though it is not within 1/6.
  expect(chain([3, 0, 0], [4, 2, 0]).weakest).toEqual(['F1', 'F2'])
  expect(chain([6, 0, 0], [4, 2, 0]).weakest).toEqual(['F1'])
})

test('a factor near one of several lowest factors is equally weak, whatever their order', () => {
  expect(chain([2, 0, 0], [20, 0, 0], [11, 9, 0]).weakest).toEqual(['F1', 'F2', 'F3'])
  expect(chain([20, 0, 0], [2, 0, 0], [11, 9, 0]).weakest).toEqual(['F1', 'F2', 'F3'])
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

test('the weakest factors are at the chain level, and at level 1 they are also missing', () => {
  const someCounts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9))
  fc.assert(
    fc.property(fc.array(someCounts, { minLength: 1, maxLength: 6 }), (counts) => {
      const { level, weakest, missing } = chain(...counts)
      expect(weakest.length > 0).toBe(level !== null)
      if (level === 1) for (const factor of weakest) expect(missing).toContain(factor)
      else expect(missing).toEqual([])
    }),
  )
})

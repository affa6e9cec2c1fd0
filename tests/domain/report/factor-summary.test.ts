import { expect, test } from 'vitest'
import type { Counts } from '../../../src/domain/method/answers.ts'
import { compareGroups } from '../../../src/domain/method/comparison.ts'
import { summarise } from '../../../src/domain/report/factor-summary.ts'
import { groupAnswered } from '../../support/stories/answered.ts'

const summaryOf = (groups: { readonly [group: string]: Counts }) =>
  summarise(
    compareGroups(
      Object.entries(groups).map(([group, counts]) => groupAnswered(group, counts)),
      ['F1'],
    ),
  )

test('the largest pair is the pair furthest apart, or the first of equal pairs', () => {
  expect(summaryOf({ board: [0, 0, 2], coaches: [0, 4, 0], teachers: [8, 0, 0] })).toEqual({
    largest_steps: 2,
    largest_pair: ['board', 'teachers'],
    odd_one_out: null,
  })
  expect(summaryOf({ board: [0, 2, 0], coaches: [4, 0, 0], teachers: [0, 0, 8] })).toMatchObject({
    largest_steps: 2,
    largest_pair: ['coaches', 'teachers'],
  })
  expect(summaryOf({ board: [0, 2, 0], coaches: [0, 4, 0], teachers: [0, 8, 0] })).toMatchObject({
    largest_steps: 0,
    largest_pair: ['board', 'coaches'],
  })
})

test('a group without answers is in no pair, and one remaining group makes no pair', () => {
  expect(summaryOf({ board: [0, 0, 0], coaches: [0, 4, 0], teachers: [8, 0, 0] })).toEqual({
    largest_steps: 1,
    largest_pair: ['coaches', 'teachers'],
    odd_one_out: null,
  })
  expect(summaryOf({ board: [0, 0, 0], coaches: [0, 4, 0] })).toEqual({
    largest_steps: null,
    largest_pair: null,
    odd_one_out: null,
  })
  expect(summaryOf({ board: [0, 0, 4] })).toEqual({ largest_steps: null, largest_pair: null, odd_one_out: null })
})

test('the odd one out is far from all others, and those are near each other', () => {
  expect(summaryOf({ board: [0, 0, 2], coaches: [4, 0, 0], teachers: [4, 4, 0] }).odd_one_out).toBe('board')
  expect(summaryOf({ board: [2, 0, 0], coaches: [0, 0, 4], teachers: [8, 0, 0] }).odd_one_out).toBe('coaches')
  expect(summaryOf({ a: [2, 0, 0], b: [2, 0, 0], c: [0, 2, 0], d: [3, 1, 0] }).odd_one_out).toBe('c')
})

test('a group half a step from another is not odd, and other groups must be near each other', () => {
  expect(summaryOf({ board: [0, 4, 0], coaches: [4, 0, 0], teachers: [2, 2, 0] }).odd_one_out).toBeNull()
  expect(summaryOf({ board: [0, 0, 4], coaches: [4, 0, 0], teachers: [1, 3, 0] }).odd_one_out).toBeNull()
})

test('there is no odd one out among two groups, nor when a group has one answer or none', () => {
  expect(summaryOf({ board: [0, 0, 2], coaches: [4, 0, 0] }).odd_one_out).toBeNull()
  expect(summaryOf({ board: [0, 0, 1], coaches: [4, 0, 0], teachers: [4, 0, 0] }).odd_one_out).toBeNull()
  expect(summaryOf({ board: [0, 0, 2], coaches: [4, 0, 0], teachers: [4, 0, 0], d: [1, 0, 0] }).odd_one_out).toBeNull()
  expect(summaryOf({ board: [0, 0, 2], coaches: [4, 0, 0], teachers: [4, 0, 0], d: [0, 0, 0] }).odd_one_out).toBeNull()
})

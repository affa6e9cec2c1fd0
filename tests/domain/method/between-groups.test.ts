import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PairRow } from '../../../src/domain/method/analysis.ts'
import type { Counts } from '../../../src/domain/method/answers.ts'
import { between } from '../../../src/domain/method/between-groups.ts'
import { compareGroups } from '../../../src/domain/method/comparison.ts'
import { groupAnswered } from '../../support/stories/answered.ts'

/** The row of two groups on one factor. */
const rowBetween = (a: Counts, b: Counts): PairRow => {
  const [row] = between(compareGroups([groupAnswered('board', a), groupAnswered('teachers', b)], ['F1'])).rows
  if (!row) throw new Error('two groups make a row')
  return row
}

const marked = (a: Counts, b: Counts) => {
  const { highlight, reasons, p_holm, hinges_on_one } = rowBetween(a, b)
  return { highlight, reasons, p_holm, hinges_on_one }
}

test('a comparison without answers on one side is only marked as having no data', () => {
  expect(rowBetween([0, 0, 0], [1, 2, 3])).toEqual({
    factor: 'F1',
    a: 'board',
    b: 'teachers',
    n_a: 0,
    n_b: 6,
    steps: null,
    class: 'none',
    direction: null,
    p: null,
    p_min: null,
    in_family: false,
    p_holm: null,
    hinges_on_one: null,
    highlight: 0,
    reasons: ['no_data'],
  })
})

test('a difference with an adjusted chance of exactly one in twenty is firm', () => {
  // Pooled 9, 3, 4: only the two answers at level 3 are as far apart, C(4,2) = 6 of 120 deals.
  expect(marked([0, 0, 2], [9, 3, 2])).toEqual({ highlight: 3, reasons: [], p_holm: 0.05, hinges_on_one: false })
})

test('a difference with an adjusted chance just above one in twenty is indicative', () => {
  // Pooled 8, 3, 5: C(5,2) = 10 of 120 deals.
  expect(marked([0, 0, 2], [8, 3, 3])).toEqual({ highlight: 2, reasons: [], p_holm: 1 / 12, hinges_on_one: false })
})

test('a chance of exactly one in ten is still indicative', () => {
  // Pooled 4, 8, 4: both answers at level 3, or both at level 1, 6 + 6 of 120 deals.
  expect(marked([0, 0, 2], [4, 8, 2])).toMatchObject({ highlight: 2, reasons: [], p_holm: 0.1 })
  // Outside the family, with a least possible chance of exactly one in ten: large enough to test.
  expect(marked([3, 0, 0], [0, 3, 0])).toEqual({ highlight: 2, reasons: [], p_holm: null, hinges_on_one: false })
})

test('above one in ten, when a lower chance was possible, a difference is only a question', () => {
  // Pooled 4, 1, 5 dealt by three: (3,0,0) 4, (2,1,0) 6 and (0,0,3) 10 of 120 deals. The first, 4, is the furthest.
  expect(rowBetween([2, 1, 0], [2, 0, 5])).toMatchObject({
    steps: 23 / 21,
    class: 'opposed',
    p: 1 / 6,
    p_min: 1 / 30,
    in_family: true,
    highlight: 1,
    reasons: ['chance_not_excluded'],
  })
})

test('a difference that one answer could bring back to half a step is only a question', () => {
  // Pooled 3, 5, 0: all three or none, 5 + 5 of 70 deals. No table is further apart.
  expect(rowBetween([3, 1, 0], [0, 4, 0])).toMatchObject({
    steps: 0.75,
    class: 'divergent',
    hinges_on_one: true,
    highlight: 1,
    reasons: ['hinges_on_one_answer', 'too_few_to_test'],
  })
})

test('a difference that is too small to test is still shown: two against two at the ends is indicative', () => {
  expect(rowBetween([2, 0, 0], [0, 0, 2])).toMatchObject({
    steps: 2,
    p: 1 / 3,
    p_min: 1 / 3,
    in_family: false,
    highlight: 2,
    reasons: ['too_few_to_test'],
  })
})

test('a group of one is a single voice whatever it answers, and is never marked', () => {
  expect(rowBetween([0, 1, 0], [0, 9, 0])).toMatchObject({ class: 'shared', highlight: 0, reasons: ['single_voice'] })
  expect(rowBetween([0, 0, 1], [9, 0, 0])).toMatchObject({
    class: 'opposed',
    p: 0.1,
    p_min: 0.1,
    in_family: false,
    hinges_on_one: false,
    highlight: 0,
    reasons: ['single_voice'],
  })
  expect(rowBetween([0, 1, 0], [4, 0, 0])).toMatchObject({
    class: 'divergent',
    highlight: 0,
    reasons: ['single_voice', 'hinges_on_one_answer', 'too_few_to_test'],
  })
})

test('a distance that is not called a difference has no reasons and hinges on nothing', () => {
  expect(marked([2, 2, 0], [0, 4, 0])).toMatchObject({ highlight: 0, reasons: [], hinges_on_one: null })
})

test('Holm corrects for everything that can be tested at that moment: shared pairs count, untestable pairs do not', () => {
  const alone = between(compareGroups([groupAnswered('a', [0, 0, 2]), groupAnswered('b', [9, 3, 2])], ['F1']))
  const beside = between(
    compareGroups(
      [groupAnswered('a', [0, 0, 2], [0, 4, 0], [0, 0, 3]), groupAnswered('b', [9, 3, 2], [0, 4, 0], [3, 0, 0])],
      ['F1', 'F2', 'F3'],
    ),
  )
  expect([alone.family_size, beside.family_size]).toEqual([1, 2])
  expect(beside.rows.map(({ p, in_family, p_holm, highlight }) => [p, in_family, p_holm, highlight])).toEqual([
    [0.05, true, 0.1, 2],
    [1, true, 1, 0],
    [0.1, false, null, 2],
  ])
})

test('the sizes of the groups, not their answers, decide whether a pair is in the family', () => {
  const sizes = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6))
  fc.assert(
    fc.property(sizes, sizes, ([a1, a2, a3], [b1, b2, b3]) => {
      const sizesOnly = rowBetween([a1 + a2 + a3, 0, 0], [0, b1 + b2 + b3, 0])
      expect(rowBetween([a1, a2, a3], [b1, b2, b3]).in_family).toBe(sizesOnly.in_family)
    }),
  )
})

test('the ranking goes by firm before indicative, then by distance, then by the order of factors and pairs', () => {
  const { rows, ranking } = between(
    compareGroups(
      [
        groupAnswered('board', [0, 0, 2], [0, 0, 9], [0, 9, 0], [0, 0, 9]),
        groupAnswered('coaches', [2, 0, 0], [0, 9, 0], [0, 0, 9], [9, 0, 0]),
        groupAnswered('teachers', [2, 0, 0], [0, 9, 0], [0, 9, 0], [5, 4, 0]),
      ],
      ['F1', 'F2', 'F3', 'F4'],
    ),
  )
  const label = ({ factor, a, b }: PairRow) => `${factor} ${a} ${b}`
  expect(rows.map((row) => [label(row), row.steps, row.highlight])).toEqual([
    ['F1 board coaches', 2, 2],
    ['F1 board teachers', 2, 2],
    ['F1 coaches teachers', 0, 0],
    ['F2 board coaches', 1, 3],
    ['F2 board teachers', 1, 3],
    ['F2 coaches teachers', 0, 0],
    ['F3 board coaches', 1, 3],
    ['F3 board teachers', 0, 0],
    ['F3 coaches teachers', 1, 3],
    ['F4 board coaches', 2, 3],
    ['F4 board teachers', 14 / 9, 3],
    ['F4 coaches teachers', 4 / 9, 0],
  ])
  expect(ranking).toEqual([
    ['F4', 'board', 'coaches'],
    ['F4', 'board', 'teachers'],
    ['F2', 'board', 'coaches'],
    ['F2', 'board', 'teachers'],
    ['F3', 'board', 'coaches'],
    ['F3', 'coaches', 'teachers'],
    ['F1', 'board', 'coaches'],
    ['F1', 'board', 'teachers'],
  ])
})

const someCounts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9))
const someGroups = fc.array(fc.tuple(someCounts, someCounts), { minLength: 2, maxLength: 4 })
const compareAll = (groups: readonly (readonly [Counts, Counts])[]) =>
  between(
    compareGroups(
      groups.map((counts, index) => groupAnswered(`g${index}`, ...counts)),
      ['F1', 'F2'],
    ),
  )

test('the ranking holds every pair marked 2 or 3 once, loudest first', () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const { rows, ranking } = compareAll(groups)
      const ranked = ranking.map((key) => rows.findIndex(({ factor, a, b }) => [factor, a, b].join() === key.join()))
      const loud = rows.flatMap(({ highlight }, index) => (highlight >= 2 ? [index] : []))
      expect([...ranked].sort((one, other) => one - other)).toEqual(loud)
      ranked.slice(1).forEach((index, before) => {
        const [first, second] = [rows[ranked[before] ?? 0], rows[index]]
        const order = [
          (first?.highlight ?? 0) - (second?.highlight ?? 0),
          (first?.steps ?? 0) - (second?.steps ?? 0),
          index - (ranked[before] ?? 0),
        ]
        expect(order.find((difference) => difference !== 0)).toBeGreaterThan(0)
      })
    }),
  )
})

test('swapping two groups changes nothing but their names and the direction', () => {
  const other = { a_higher: 'b_higher', b_higher: 'a_higher', same: 'same', spread: 'spread' }
  fc.assert(
    fc.property(someCounts, someCounts, (a, b) => {
      const { n_a, n_b, direction, ...same } = rowBetween(a, b)
      expect(rowBetween(b, a)).toEqual({
        ...same,
        n_a: n_b,
        n_b: n_a,
        direction: direction && other[direction],
      })
    }),
  )
})

test('a firm difference has an adjusted chance of at most one in twenty, and no single answer undoes it', () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      for (const row of compareAll(groups).rows.filter(({ highlight }) => highlight === 3)) {
        expect(row.hinges_on_one).toBe(false)
        expect(row.p_holm).toBeLessThanOrEqual(0.05)
        expect(row.p).toBeLessThanOrEqual(row.p_holm ?? 0)
        expect(row.reasons).toEqual([])
      }
    }),
  )
})

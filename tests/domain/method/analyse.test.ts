import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/domain/method/analyse.ts'
import { CELLS, type JointCounts, type Tallies } from '../../../src/domain/method/tally.ts'
import { currentCells } from '../../support/stories/answered.ts'
import { exampleTallies } from '../../support/stories/example-tallies.ts'

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']

test('the analysis has exactly the published form: its keys, in their order', () => {
  const { within, wish, between, factor, chain, institution } = analyse(exampleTallies, FACTORS)
  expect(Object.keys(analyse(exampleTallies, FACTORS))).toEqual([
    'within',
    'wish',
    'between',
    'factor',
    'chain',
    'institution',
  ])
  for (const part of [within, between, factor, chain, institution]) {
    expect(Object.keys(part)).toEqual(['current', 'desired'])
  }
  for (const perGroup of [within.current, within.desired, wish, chain.current, chain.desired]) {
    expect(Object.keys(perGroup)).toEqual(['board', 'coaches', 'teachers'])
  }
  for (const perFactor of [within.current.board, within.desired.teachers, wish.coaches, factor.current]) {
    expect(Object.keys(perFactor ?? {})).toEqual(FACTORS)
  }
  const keysOf = (value: object | undefined) => Object.keys(value ?? {}).join(' ')
  expect(keysOf(within.current.board?.F1)).toBe(
    'counts n dk many_dk level mean spread class pattern full_range hinges_on_one highlight',
  )
  expect(keysOf(wish.board?.F1)).toBe('n up same down gap class direction mixed hinges_on_one highlight')
  expect(keysOf(between.current)).toBe('family_size ranking rows')
  expect(keysOf(between.current.rows[0])).toBe(
    'factor a b n_a n_b steps class direction p p_min in_family p_holm hinges_on_one highlight reasons',
  )
  expect(keysOf(factor.current.F1)).toBe('largest_steps largest_pair odd_one_out')
  expect(keysOf(chain.current.board)).toBe('level complete weakest missing')
  expect(keysOf(institution.current)).toBe('cautious_level weakest_named_by_all')
})

test('every pair of groups is compared on every factor at both moments, in the order of factors and groups', () => {
  const { between } = analyse(exampleTallies, FACTORS)
  for (const moment of ['current', 'desired'] as const) {
    expect(between[moment].rows.map(({ factor, a, b }) => `${factor} ${a} ${b}`)).toEqual(
      FACTORS.flatMap((factor) => [
        `${factor} board coaches`,
        `${factor} board teachers`,
        `${factor} coaches teachers`,
      ]),
    )
  }
})

test('both moments are read from the same cells', () => {
  const { within } = analyse({ board: { F1: { '1|3': 2, '2|dk': 3, 'dk|1': 4, 'none|2': 5, '3|none': 6 } } }, ['F1'])
  expect(within.current.board?.F1).toMatchObject({ counts: [2, 3, 6], n: 11, dk: 4 })
  expect(within.desired.board?.F1).toMatchObject({ counts: [4, 5, 2], n: 11, dk: 3 })
})

test('what the board sees as arranged and coaches and teachers see as loose projects is ranked first', () => {
  const tallies: Tallies = {
    board: { F1: currentCells([0, 3, 0]), F2: currentCells([0, 0, 3]) },
    coaches: { F1: currentCells([1, 5, 0]), F2: currentCells([5, 1, 0]) },
    teachers: { F1: currentCells([8, 24, 8]), F2: currentCells([30, 10, 0], 4) },
  }
  const { between, factor, chain, institution } = analyse(tallies, ['F1', 'F2'])
  const { rows, ranking, family_size } = between.current
  expect(rows.map((row) => [row.factor, row.b, row.steps, row.class, row.highlight])).toEqual([
    ['F1', 'coaches', 1 / 6, 'shared', 0],
    ['F1', 'teachers', 0.4, 'nuance', 0],
    ['F1', 'teachers', 7 / 30, 'shared', 0],
    ['F2', 'coaches', 11 / 6, 'opposed', 2], // 1 of 84 deals, times 5: just short of firm
    ['F2', 'teachers', 1.75, 'opposed', 3],
    ['F2', 'teachers', 1 / 12, 'shared', 0],
  ])
  expect(family_size).toBe(6)
  expect(ranking).toEqual([
    ['F2', 'board', 'teachers'],
    ['F2', 'board', 'coaches'],
  ])
  expect(factor.current).toEqual({
    F1: { largest_steps: 0.4, largest_pair: ['board', 'teachers'], odd_one_out: null },
    F2: { largest_steps: 11 / 6, largest_pair: ['board', 'coaches'], odd_one_out: 'board' },
  })
  expect(chain.current).toEqual({
    board: { level: 2, complete: true, weakest: ['F1'], missing: [] },
    coaches: { level: 1, complete: true, weakest: ['F2'], missing: ['F2'] },
    teachers: { level: 1, complete: true, weakest: ['F2'], missing: ['F2'] },
  })
  expect(institution.current).toEqual({ cautious_level: 1, weakest_named_by_all: [] })
})

test('a factor that a group lacks is analysed as unanswered', () => {
  const { within, wish, between, chain } = analyse({ board: {}, teachers: { F1: { '2|3': 4 } } }, ['F1'])
  expect(within.current.board?.F1).toMatchObject({ n: 0, class: 'none' })
  expect(wish.board?.F1?.class).toBe('none')
  expect(between.current.rows).toMatchObject([{ n_a: 0, n_b: 4, reasons: ['no_data'] }])
  expect(chain.current.board).toMatchObject({ level: null, complete: false })
})

test('one group gives no pairs, and no groups give an empty analysis', () => {
  expect(analyse({ board: { F1: { '2|3': 3 } } }, ['F1']).between.current).toEqual({
    family_size: 0,
    ranking: [],
    rows: [],
  })
  expect(analyse({}, ['F1'])).toMatchObject({
    within: { current: {} },
    institution: { current: { cautious_level: null } },
  })
})

test('groups and factors may have names that every JavaScript object knows', () => {
  const names = ['__proto__', 'constructor', 'toString', 'F1']
  const answered = Object.fromEntries(names.slice(0, 3).map((name) => [name, currentCells([0, 0, 4])]))
  const tallies: Tallies = Object.fromEntries(names.map((name) => [name, answered]))
  const { within, between, factor, chain } = JSON.parse(JSON.stringify(analyse(tallies, names)))
  for (const perName of [within.current, within.current.constructor, factor.current, chain.current]) {
    expect(Object.keys(perName)).toEqual(names)
  }
  expect(within.current.constructor.toString).toMatchObject({ counts: [0, 0, 4] })
  expect(within.current.toString.F1).toMatchObject({ n: 0 })
  expect(between.current.rows).toHaveLength(24)
  expect(between.current.rows[0]).toMatchObject({ factor: '__proto__', a: '__proto__', b: 'constructor', n_a: 4 })
  expect(chain.current.toString).toMatchObject({ level: 3, complete: false, weakest: names.slice(0, 3) })
})

const someCells: fc.Arbitrary<JointCounts> = fc.dictionary(fc.constantFrom(...CELLS), fc.nat(6), { maxKeys: 8 })
const someTallies: fc.Arbitrary<Tallies> = fc
  .array(fc.tuple(someCells, someCells), { minLength: 1, maxLength: 4 })
  .map((groups) => Object.fromEntries(groups.map(([F1, F2], index) => [`g${index}`, { F1, F2 }])))

const withMoreDontKnows = (tallies: Tallies): Tallies =>
  Object.fromEntries(
    Object.entries(tallies).map(([group, cells]) => [
      group,
      Object.fromEntries(
        Object.entries(cells).map(([factor, counts]) => [
          factor,
          {
            ...counts,
            'dk|dk': (counts['dk|dk'] ?? 0) + 7,
            'none|dk': (counts['none|dk'] ?? 0) + 3,
            'none|none': (counts['none|none'] ?? 0) + 5,
          },
        ]),
      ),
    ]),
  )

test('don’t-knows and blanks change no level, class or marking', () => {
  fc.assert(
    fc.property(someTallies, (tallies) => {
      const { within: before, ...same } = analyse(tallies, ['F1', 'F2'])
      const { within: after, ...rest } = analyse(withMoreDontKnows(tallies), ['F1', 'F2'])
      expect(rest).toEqual(same)
      for (const group of Object.keys(tallies)) {
        const { dk, many_dk: _, ...kept } = before.current[group]?.F1 ?? { dk: 0 }
        expect(after.current[group]?.F1).toMatchObject({ ...kept, dk: dk + 7 })
      }
    }),
  )
})

test('every number in the analysis survives JSON', () => {
  fc.assert(
    fc.property(someTallies, (tallies) => {
      const analysis = analyse(tallies, ['F1', 'F2'])
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    }),
  )
})

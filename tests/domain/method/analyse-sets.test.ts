import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/domain/method/analyse.ts'
import { countChoices, PICKED } from '../../../src/domain/method/count-choices.ts'
import { CELLS, type JointCounts, type Tallies } from '../../../src/domain/method/tally.ts'
import type { OneOfSet, PicksSet } from '../../../src/domain/scan/question-set.ts'
import { exampleTallies } from '../../support/stories/example-tallies.ts'

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']

const cells: fc.Arbitrary<JointCounts> = fc
  .array(fc.tuple(fc.constantFrom(...CELLS), fc.integer({ min: 1, max: 12 })), { maxLength: 6 })
  .map((counts) => Object.fromEntries(counts))

const answersTo = (items: readonly string[]): fc.Arbitrary<Tallies> =>
  fc.record(
    Object.fromEntries(
      ['board', 'coaches', 'teachers'].map((group) => [
        group,
        fc.record(Object.fromEntries(items.map((item) => [item, cells] as const))),
      ]),
    ),
  )

test('further sets change no figure of the factors, nor of each other', () => {
  const [W, R] = [
    ['W1', 'W2', 'W3'],
    ['R1', 'R2', 'R3', 'R4', 'R5'],
  ]
  fc.assert(
    fc.property(answersTo(FACTORS), answersTo(W), answersTo(R), (tallies, levels, roles) => {
      const { sets, ...factors } = analyse(tallies, FACTORS, [
        { kind: 'levels', key: 'levels', items: W, tallies: levels },
        { kind: 'levels', key: 'roles', items: R, tallies: roles },
      ])
      expect(factors).toEqual(analyse(tallies, FACTORS))
      const { chain: _, institution: __, ...alone } = analyse(levels, W)
      expect(sets?.levels).toEqual(alone)
      expect(Object.keys(sets ?? {})).toEqual(['levels', 'roles'])
    }),
    { numRuns: 60 },
  )
})

test('a set has the parts of the method without the weakest link, after those of the factors', () => {
  const analysis = analyse(exampleTallies, FACTORS, [
    { kind: 'levels', key: 'levels', items: ['W1'], tallies: { board: { W1: { '1|2': 3 } } } },
  ])
  expect(Object.keys(analysis)).toEqual(['within', 'wish', 'between', 'factor', 'chain', 'institution', 'sets'])
  expect(Object.keys(analysis.sets?.levels ?? {})).toEqual(['within', 'wish', 'between', 'factor'])
})

test('a board of two at the highest step and twelve teachers at the lowest are opposed, the board higher', () => {
  const tallies = { board: { W3: { '3|3': 2 } }, teachers: { W3: { '1|1': 12 } } } as const
  const { sets } = analyse({}, FACTORS, [{ kind: 'levels', key: 'levels', items: ['W1', 'W2', 'W3'], tallies }])
  const rows = sets?.levels?.between.current.rows.filter(({ factor }) => factor === 'W3')
  expect(rows).toMatchObject([{ a: 'board', b: 'teachers', steps: 2, class: 'opposed', direction: 'a_higher' }])
  expect(sets?.levels?.between.current.family_size).toBe(1)
})

test('sets without levels are only counted, and the method does not take them', () => {
  const picks: PicksSet = { kind: 'picks', key: 'purposes', items: ['P1', 'P2'], optional: true }
  const oneOf: OneOfSet = { kind: 'one-of', key: 'titles', items: ['Q1'], optional: true, choices: ['yes', 'no'] }
  expect(countChoices(picks, { board: { P1: { [PICKED]: 2 }, P3: { [PICKED]: 1 } } })).toEqual({
    board: { P1: { [PICKED]: 2 }, P2: { [PICKED]: 0 } },
  })
  expect(countChoices(oneOf, { board: { Q1: { yes: 3, maybe: 1 } } })).toEqual({ board: { Q1: { yes: 3, no: 0 } } })
  // @ts-expect-error a set of picks has no median, difference, marking or test
  analyse({}, FACTORS, [{ ...picks, tallies: {} }])
  // @ts-expect-error nor has a choice among options without an order
  analyse({}, FACTORS, [{ ...oneOf, tallies: {} }])
})

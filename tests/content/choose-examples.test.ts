import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseExamples } from '../../src/content/choose-examples.ts'
import { practiceExamplesOf } from '../../src/content/examples-of.ts'
import { practiceExamples } from '../../src/content/practice-examples.ts'
import { FACTOR_KEYS } from '../../src/content/rubric.ts'
import { MAIN_PATTERNS, type MainPattern } from '../../src/domain/conversation/talking-point.ts'

/** The examples of a report in which every factor has the same pattern, except those given here. */
const chosen = (pattern: MainPattern, others: { readonly [factor: string]: MainPattern } = {}) =>
  chooseExamples(FACTOR_KEYS.map((factor) => ({ factor, pattern: others[factor] ?? pattern })))

const oneFor = (factor: string, pattern: MainPattern) => chooseExamples([{ factor, pattern }])[0]

test('a pattern without a preference gives each factor its most fitting example', () => {
  expect(chosen('no-data')).toEqual(FACTOR_KEYS.map((factor) => practiceExamplesOf(factor)[0]?.number))
})

test('different patterns give a factor different examples, as far as the twelve allow', () => {
  expect(oneFor('F1', 'agree-high')).toBe(2)
  expect(oneFor('F1', 'agree-low')).toBe(4)
  expect(oneFor('F1', 'many-dont-know')).toBe(11)
  expect(oneFor('F4', 'higher')).toBe(6)
  expect(oneFor('F4', 'split')).toBe(1)
  expect(oneFor('F4', 'agree-low')).toBe(10)
  expect(oneFor('F4', 'agree-high')).toBe(9)
  expect(oneFor('F6', 'agree-low')).toBe(10)
  for (const factor of FACTOR_KEYS) {
    expect(new Set(MAIN_PATTERNS.map((pattern) => oneFor(factor, pattern))).size, factor).toBeGreaterThanOrEqual(2)
  }
})

test('when views of the means lie apart, the example is the one in which board and coaches saw them differently', () => {
  expect(chosen('agree-middle', { F4: 'higher', F6: 'odd-one-out' })[5]).toBe(6)
})

test('a report uses every institution at most once, and each example is about its factor', () => {
  fc.assert(
    fc.property(fc.tuple(...FACTOR_KEYS.map(() => fc.constantFrom(...MAIN_PATTERNS))), (patterns) => {
      const asked = FACTOR_KEYS.map((factor, index) => ({ factor, pattern: patterns[index] ?? 'nuance' }))
      const numbers = chooseExamples(asked)
      expect(new Set(numbers).size).toBe(FACTOR_KEYS.length)
      for (const [index, factor] of FACTOR_KEYS.entries()) {
        expect(practiceExamples.find(({ number }) => number === numbers[index])?.factors).toContain(factor)
      }
      expect(chooseExamples(asked)).toEqual(numbers)
    }),
  )
})

test('a factor without examples gets none, and takes none from the others', () => {
  expect(
    chooseExamples([
      { factor: 'X1', pattern: 'higher' },
      { factor: 'F2', pattern: 'agree-high' },
    ]),
  ).toEqual([null, 9])
})

test('every example shows something, and every situation has at least two institutions', () => {
  const shown = practiceExamples.map(({ shows }) => shows)
  expect(shown.filter((shows) => shows.length === 0)).toEqual([])
  for (const situation of ['apart', 'uneven', 'unseen', 'firm', 'under-way', 'beginning'] as const) {
    expect(shown.filter((shows) => shows.includes(situation)).length, situation).toBeGreaterThanOrEqual(2)
  }
})

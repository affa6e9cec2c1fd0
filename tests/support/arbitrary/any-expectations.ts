import fc from 'fast-check'
import type { Counts } from '../../../src/domain/method/answers.ts'
import type { Expectations } from '../../../src/domain/method/guesses.ts'
import type { Tallies } from '../../../src/domain/method/tally.ts'
import { currentCells } from '../stories/answered.ts'
import { guesses } from '../stories/guesses.ts'

export const TWO_FACTORS = ['F1', 'F2']

/** Often all on one level, so that every state is common. */
const someCounts: fc.Arbitrary<Counts> = fc.oneof(
  fc.tuple(fc.nat(7), fc.nat(7), fc.nat(7)),
  fc
    .tuple(fc.constantFrom(0, 1, 2), fc.nat(12))
    .map(([place, n]): Counts => [place === 0 ? n : 0, place === 1 ? n : 0, place === 2 ? n : 0]),
)
const someGuesses = fc.record({ counts: someCounts, dk: fc.oneof(fc.constant(0), fc.nat(9)) })

/** What three groups answered to two factors, and what some expected of another. */
export type Asked = {
  readonly answers: { readonly [group: string]: { readonly [factor: string]: Counts } }
  readonly guessed: {
    readonly [group: string]: {
      readonly about: string
      readonly counts: { readonly [factor: string]: { readonly counts: Counts; readonly dk: number } }
    }
  }
}

const perFactor = <Counted>(counted: fc.Arbitrary<Counted>) => fc.record({ F1: counted, F2: counted })

export const anyAsked: fc.Arbitrary<Asked> = fc.record({
  answers: fc.record({ board: perFactor(someCounts), coaches: perFactor(someCounts), teachers: perFactor(someCounts) }),
  guessed: fc.record(
    {
      board: fc.record({ about: fc.constantFrom('coaches', 'teachers'), counts: perFactor(someGuesses) }),
      coaches: fc.record({ about: fc.constantFrom('board', 'teachers'), counts: perFactor(someGuesses) }),
      teachers: fc.record({ about: fc.constantFrom('board', 'coaches'), counts: perFactor(someGuesses) }),
    },
    { requiredKeys: ['board'] },
  ),
})

export const mapValues = <From, To>(from: { readonly [key: string]: From }, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]))

export const talliesOf = ({ answers }: Asked): Tallies =>
  mapValues(answers, (factors) => mapValues(factors, (counts) => currentCells(counts)))

export const expectationsOf = ({ guessed }: Asked): Expectations =>
  mapValues(guessed, ({ about, counts }) => ({
    about,
    counts: mapValues(counts, ({ counts: levels, dk }) => guesses(levels, dk)),
  }))

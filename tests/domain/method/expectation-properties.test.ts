import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/domain/method/analyse.ts'
import type { ExpectationRow, ExpectedDirection } from '../../../src/domain/method/analysis.ts'
import type { Counts } from '../../../src/domain/method/answers.ts'
import {
  type Asked,
  anyAsked,
  expectationsOf,
  mapValues,
  TWO_FACTORS,
  talliesOf,
} from '../../support/arbitrary/any-expectations.ts'

const rowsOf = (asked: Asked): readonly ExpectationRow[] =>
  analyse(talliesOf(asked), TWO_FACTORS, [], expectationsOf(asked)).expectation?.rows ?? []

const sum = ([first, second, third]: Counts) => first + second + third

/** Whether W1 > 1/2, in integers: 2·(|u1| + |u2|) > nA·nB. */
const isFar = (a: Counts, b: Counts) => {
  const [nA, nB] = [sum(a), sum(b)]
  const atOne = a[0] * nB - b[0] * nA
  const upToTwo = (a[0] + a[1]) * nB - (b[0] + b[1]) * nA
  return 2 * (Math.abs(atOne) + Math.abs(upToTwo)) > nA * nB
}

/** +1 where A has fewer low answers at each border, -1 where more, else 0. */
const sideOf = (a: Counts, b: Counts) => {
  const borders = [a[0] * sum(b) - b[0] * sum(a), (a[0] + a[1]) * sum(b) - (b[0] + b[1]) * sum(a)]
  if (borders.every((border) => border === 0)) return 0
  return borders.every((border) => border <= 0) ? 1 : borders.every((border) => border >= 0) ? -1 : 0
}

const isSplit = (counts: Counts) => {
  const n = sum(counts)
  const upToTwo = counts[0] + counts[1]
  return n > 1 && 2 * (Math.min(counts[0], n - counts[0]) + Math.min(upToTwo, n - upToTwo)) > n
}

/** Each state by its own condition, none of which knows of the others. */
const statesThatHold = (e: Counts, dk: number, a: Counts, b: Counts): readonly string[] => {
  const noIdea = 2 * dk > dk + sum(e)
  const empty = [e, a, b].some((counts) => sum(counts) === 0)
  const split = [e, a, b].some(isSplit)
  const clear = !noIdea && !empty && !split
  const [differ, missed, otherwise] = empty ? [] : [isFar(a, b), isFar(e, b), isFar(e, a)]
  const far = [differ, missed, otherwise].filter(Boolean).length
  const opposite = sideOf(a, b) !== 0 && sideOf(a, b) === -sideOf(a, e)
  return Object.entries({
    no_idea: noIdea,
    none: !noIdea && empty,
    divided: !noIdea && !empty && split,
    known_agreement: clear && far === 0,
    known_difference: clear && far === 2 && !missed,
    unseen_difference: clear && far === 2 && !otherwise,
    imagined_difference: clear && far === 2 && !differ,
    reversed: clear && far === 3 && opposite,
    misjudged_difference: clear && far === 3 && !opposite,
    unclear: clear && far === 1,
  }).flatMap(([state, holds]) => (holds ? [state] : []))
}

test('the states are total and exclude one another', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyAsked, (asked) => {
      for (const { group, about, factor, state } of rowsOf(asked)) {
        const { counts, dk } = asked.guessed[group]?.counts[factor] ?? { counts: [0, 0, 0] as const, dk: 0 }
        const [own, theirs] = [asked.answers[group]?.[factor], asked.answers[about]?.[factor]] as [Counts, Counts]
        expect([state]).toEqual(statesThatHold(counts, dk, own, theirs))
        seen.add(state)
      }
    }),
    { numRuns: 400 },
  )
  expect([...seen].length).toBe(10)
})

test('asking changes no figure of the scan', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const { expectation, ...scan } = analyse(talliesOf(asked), TWO_FACTORS, [], expectationsOf(asked))
      expect(expectation?.rows.length).toBe(Object.keys(asked.guessed).length * TWO_FACTORS.length)
      expect(scan).toEqual(analyse(talliesOf(asked), TWO_FACTORS))
    }),
  )
})

const upsideDown = ([first, second, third]: Counts): Counts => [third, second, first]

const mirrored = ({ answers, guessed }: Asked): Asked => ({
  answers: mapValues(answers, (factors) => mapValues(factors, upsideDown)),
  guessed: mapValues(guessed, ({ about, counts }) => ({
    about,
    counts: mapValues(counts, ({ counts: levels, dk }) => ({ counts: upsideDown(levels), dk })),
  })),
})

const OPPOSITE: Readonly<Record<ExpectedDirection, ExpectedDirection>> = {
  expects_higher: 'expects_lower',
  expects_lower: 'expects_higher',
  same: 'same',
  spread: 'spread',
}

test('swapping level 1 and level 3 everywhere swaps the directions, and keeps states and markings', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const swapped = rowsOf(asked).map(({ accuracy, congruency, ...row }) => ({
        ...row,
        accuracy: { ...accuracy, direction: accuracy.direction && OPPOSITE[accuracy.direction] },
        congruency: { ...congruency, direction: congruency.direction && OPPOSITE[congruency.direction] },
      }))
      expect(rowsOf(mirrored(asked))).toEqual(swapped)
    }),
  )
})

test('no state is louder than the guess is wrong, none is marked without one, and a lone voice is never marked', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      for (const { group, about, factor, n, state, accuracy, highlight } of rowsOf(asked)) {
        const voices = [n, ...[group, about].map((key) => sum(asked.answers[key]?.[factor] as Counts))]
        if (state === 'no_idea') continue
        expect(highlight).toBeLessThanOrEqual(accuracy.highlight)
        if (Math.min(...voices) < 2) expect(highlight).toBe(0)
        if (['none', 'divided', 'known_agreement', 'known_difference', 'unclear'].includes(state))
          expect(highlight).toBe(0)
      }
    }),
  )
})

import type { FactorKey } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import type {
  Accuracy,
  Between,
  Congruency,
  Direction,
  ExpectationAnalysis,
  ExpectationRow,
  ExpectedDirection,
  Highlight,
  PairRow,
} from './analysis.ts'
import { answersAt } from './answers.ts'
import { between } from './between-groups.ts'
import { compareOn, NO_ANSWERS } from './comparison.ts'
import { divergence, divergenceClass } from './divergence.ts'
import { type Looks, loudnessOf, stateOf } from './expectation-state.ts'
import { toNumber } from './fraction.ts'
import { type Expectations, guessedAnswers } from './guesses.ts'
import type { Tallies } from './tally.ts'

/**
 * What each group thinks that another one answers, against what both answer now: the three measures of coorientation
 * (McLeod & Chaffee 1973). The states and their bounds are ours. Accuracy compares two samples of people and is tested
 * like any pair, in a family of its own, so that asking changes no marking of the scan. Congruency is of the same people
 * and is never tested. `differences` are the comparisons of the present. Rows are in the order of groups, then factors.
 */
export const expectation = (
  tallies: Tallies,
  factors: readonly FactorKey[],
  expectations: Expectations,
  differences: Between,
): ExpectationAnalysis => {
  const asked = pairsAsked(tallies, factors, expectations)
  const { family_size, rows } = between(
    asked.map(({ factor, about, looks }) =>
      compareOn(factor, { group: EXPECTED, answers: looks.guessed }, { group: about, answers: looks.theirs }),
    ),
  )
  return {
    family_size,
    rows: asked.flatMap((pair, index) => {
      const row = rows[index]
      return row ? [rowOf(pair, row, differences)] : []
    }),
  }
}

/** Names the guesses in a comparison, where a group's key stands elsewhere. */
const EXPECTED = 'expected'

/** One group about another on one factor. */
type Pair = { readonly factor: FactorKey; readonly group: GroupKey; readonly about: GroupKey; readonly looks: Looks }

const pairsAsked = (tallies: Tallies, factors: readonly FactorKey[], expectations: Expectations): readonly Pair[] => {
  const answers = new Map(answersAt('current', tallies, factors).map((group) => [group.group, group.answers]))
  const answersOf = (group: GroupKey, factor: FactorKey) => answers.get(group)?.get(factor) ?? NO_ANSWERS
  const expectedBy = new Map(Object.entries(expectations))
  return Object.keys(tallies).flatMap((group) => {
    const expected = expectedBy.get(group)
    if (!expected) return []
    const { about } = expected
    return factors.map((factor) => ({
      factor,
      group,
      about,
      looks: {
        guessed: guessedAnswers(expected, factor),
        own: answersOf(group, factor),
        theirs: answersOf(about, factor),
      },
    }))
  })
}

const rowOf = ({ factor, group, about, looks }: Pair, compared: PairRow, differences: Between): ExpectationRow => {
  const state = stateOf(looks)
  const markings = {
    difference: markingBetween(group, about, factor, differences),
    accuracy: compared.highlight,
  }
  return {
    factor,
    group,
    about,
    n: looks.guessed.n,
    dk: looks.guessed.dk,
    accuracy: accuracyOf(compared),
    congruency: congruencyOf(looks),
    state,
    highlight: loudnessOf(state, looks, markings),
  }
}

const accuracyOf = (row: PairRow): Accuracy => ({
  steps: row.steps,
  class: row.class,
  direction: row.direction && EXPECTS[row.direction],
  p: row.p,
  p_min: row.p_min,
  in_family: row.in_family,
  p_holm: row.p_holm,
  hinges_on_one: row.hinges_on_one,
  highlight: row.highlight,
  reasons: row.reasons,
})

const congruencyOf = ({ guessed, own }: Looks): Congruency => {
  if (guessed.n === 0 || own.n === 0) return { steps: null, class: 'none', direction: null }
  const { steps, direction } = divergence(guessed.counts, own.counts)
  return { steps: toNumber(steps), class: divergenceClass(steps), direction: EXPECTS[direction] }
}

/** The guesses are the first of the two that are compared. */
const EXPECTS: Readonly<Record<Direction, ExpectedDirection>> = {
  a_higher: 'expects_higher',
  b_higher: 'expects_lower',
  same: 'same',
  spread: 'spread',
}

const markingBetween = (group: GroupKey, about: GroupKey, factor: FactorKey, { rows }: Between): Highlight =>
  rows.find((row) => row.factor === factor && [row.a, row.b].includes(group) && [row.a, row.b].includes(about))
    ?.highlight ?? 0

import { summarise } from '../report/factor-summary.ts'
import type { LevelsSet } from '../scan/question-set.ts'
import type { FactorKey, Moment } from '../scan/rubric.ts'
import type { Analysis, PerMoment, SetAnalysis } from './analysis.ts'
import { answersAt, cellsOf } from './answers.ts'
import { between } from './between-groups.ts'
import { compareGroups } from './comparison.ts'
import { expectation } from './expectation.ts'
import type { Expectations } from './guesses.ts'
import type { Tallies } from './tally.ts'
import { chainOf, institutionOf } from './weakest-link.ts'
import { wish } from './wish.ts'
import { within } from './within-group.ts'

/** A set of questions with levels, and what the groups that may be shown answered to it. */
export type CountedSet = Pick<LevelsSet, 'kind' | 'key' | 'items'> & { readonly tallies: Tallies }

/**
 * Runs the whole method, from counts to classes and markings. It applies no gate, so pass only tallies that may be
 * shown. Groups keep the order of `tallies`, factors the order of `factors`; each is named once. Further sets are
 * analysed by themselves, so that they change nothing about the factors; nor do `expectations`, of which both groups
 * must be in `tallies`.
 */
export const analyse = (
  tallies: Tallies,
  factors: readonly FactorKey[],
  sets: readonly CountedSet[] = [],
  expectations: Expectations = {},
): Analysis => {
  const ofFactors = analyseSet(tallies, factors)
  return {
    ...ofFactors,
    ...weakestLinks(tallies, factors),
    ...(sets.length > 0 && {
      sets: Object.fromEntries(sets.map((set) => [set.key, analyseSet(set.tallies, set.items)])),
    }),
    ...(Object.keys(expectations).length > 0 && {
      expectation: expectation(tallies, factors, expectations, ofFactors.between.current),
    }),
  }
}

/** One set: its comparisons of one moment are a family of their own. */
const analyseSet = (tallies: Tallies, items: readonly FactorKey[]): SetAnalysis => {
  const current = analyseMoment('current', tallies, items)
  const desired = analyseMoment('desired', tallies, items)
  return {
    within: { current: current.within, desired: desired.within },
    wish: Object.fromEntries(
      Object.entries(tallies).map(([group, cells]) => [
        group,
        Object.fromEntries(items.map((item) => [item, wish(cellsOf(cells, item))])),
      ]),
    ),
    between: { current: current.between, desired: desired.between },
    factor: { current: current.factor, desired: desired.factor },
  }
}

const analyseMoment = (moment: Moment, tallies: Tallies, items: readonly FactorKey[]) => {
  const groups = answersAt(moment, tallies, items)
  const comparisons = compareGroups(groups, items)
  return {
    within: Object.fromEntries(
      groups.map(({ group, answers }) => [
        group,
        Object.fromEntries([...answers].map(([item, given]) => [item, within(given)])),
      ]),
    ),
    between: between(comparisons),
    factor: Object.fromEntries(
      items.map((item) => [item, summarise(comparisons.filter((pair) => pair.factor === item))]),
    ),
  }
}

const weakestLinks = (tallies: Tallies, factors: readonly FactorKey[]): Pick<Analysis, 'chain' | 'institution'> => {
  const at = (moment: Moment) => {
    const chains = answersAt(moment, tallies, factors).map((group) => [group.group, chainOf(group)] as const)
    return {
      chain: Object.fromEntries(chains),
      institution: institutionOf(
        chains.map(([, chain]) => chain),
        factors,
      ),
    }
  }
  const [current, desired] = [at('current'), at('desired')]
  const perMoment = <Part extends keyof typeof current>(part: Part): PerMoment<(typeof current)[Part]> => ({
    current: current[part],
    desired: desired[part],
  })
  return { chain: perMoment('chain'), institution: perMoment('institution') }
}

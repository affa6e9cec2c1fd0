import { summarise } from '../report/factor-summary.ts'
import type { FactorKey, Moment } from '../scan/rubric.ts'
import type { Analysis, PerMoment } from './analysis.ts'
import { answersAt, cellsOf } from './answers.ts'
import { between } from './between-groups.ts'
import { compareGroups } from './comparison.ts'
import type { Tallies } from './tally.ts'
import { chainOf, institutionOf } from './weakest-link.ts'
import { wish } from './wish.ts'
import { within } from './within-group.ts'

/**
 * Runs the whole method, from counts to classes and markings. It applies no gate, so pass only tallies that may be
 * shown. Groups keep the order of `tallies`, factors the order of `factors`; each is named once.
 */
export const analyse = (tallies: Tallies, factors: readonly FactorKey[]): Analysis => {
  const current = analyseMoment('current', tallies, factors)
  const desired = analyseMoment('desired', tallies, factors)
  const perMoment = <Part extends keyof typeof current>(part: Part): PerMoment<(typeof current)[Part]> => ({
    current: current[part],
    desired: desired[part],
  })
  return {
    within: perMoment('within'),
    wish: Object.fromEntries(
      Object.entries(tallies).map(([group, cells]) => [
        group,
        Object.fromEntries(factors.map((factor) => [factor, wish(cellsOf(cells, factor))])),
      ]),
    ),
    between: perMoment('between'),
    factor: perMoment('factor'),
    chain: perMoment('chain'),
    institution: perMoment('institution'),
  }
}

const analyseMoment = (moment: Moment, tallies: Tallies, factors: readonly FactorKey[]) => {
  const groups = answersAt(moment, tallies, factors)
  const comparisons = compareGroups(groups, factors)
  const chains = groups.map((group) => [group.group, chainOf(group)] as const)
  return {
    within: Object.fromEntries(
      groups.map(({ group, answers }) => [
        group,
        Object.fromEntries([...answers].map(([factor, given]) => [factor, within(given)])),
      ]),
    ),
    between: between(comparisons),
    factor: Object.fromEntries(
      factors.map((factor) => [factor, summarise(comparisons.filter((pair) => pair.factor === factor))]),
    ),
    chain: Object.fromEntries(chains),
    institution: institutionOf(
      chains.map(([, chain]) => chain),
      factors,
    ),
  }
}

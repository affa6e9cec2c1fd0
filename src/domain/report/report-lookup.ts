import type { PairRow, Wish, Within } from '../method/analysis.ts'
import { leadingPair } from '../method/leading-pair.ts'
import type { FactorKey, Level, Moment } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import type { ReportGroup, ReportUnit, SetReport } from './report.ts'

/** Lookups in a report's analysis, by name. They find shown groups only: the analysis holds no others. */

export type ShownGroup = Extract<ReportGroup, { shown: true }>

export const shownGroups = (report: SetReport): readonly ShownGroup[] =>
  report.groups.filter((group): group is ShownGroup => group.shown)

export const hiddenGroups = (report: SetReport): readonly GroupKey[] =>
  report.groups.filter((group) => !group.shown).map(({ key }) => key)

/** The shown groups that are divided by unit. */
export const dividedGroups = (report: SetReport): readonly (ShownGroup & { readonly units: readonly ReportUnit[] })[] =>
  shownGroups(report).flatMap((group) => (group.units?.length ? [{ ...group, units: group.units }] : []))

const UNANSWERED: Within = {
  counts: [0, 0, 0],
  n: 0,
  dk: 0,
  many_dk: false,
  level: null,
  mean: null,
  spread: null,
  class: 'none',
  pattern: null,
  full_range: false,
  hinges_on_one: false,
  highlight: 0,
}

export const withinOf = (report: SetReport, moment: Moment, group: GroupKey, factor: FactorKey): Within =>
  report.analysis.within[moment][group]?.[factor] ?? UNANSWERED

export const wishOf = (report: SetReport, group: GroupKey, factor: FactorKey): Wish | undefined =>
  report.analysis.wish[group]?.[factor]

/** The shown groups with at least one answer on a level. */
export const answeredGroups = (report: SetReport, moment: Moment, factor: FactorKey): readonly GroupKey[] =>
  shownGroups(report)
    .map(({ key }) => key)
    .filter((group) => withinOf(report, moment, group, factor).n > 0)

/** The two groups, the one further up the ladder first; undefined when neither is. */
export const higherAndLower = (pair: PairRow): readonly [GroupKey, GroupKey] | undefined => {
  if (pair.direction === 'a_higher') return [pair.a, pair.b]
  if (pair.direction === 'b_higher') return [pair.b, pair.a]
  return undefined
}

type Gap = PairRow & { readonly class: 'divergent' | 'opposed' }

/** True above half a step: a difference that is named. */
export const isGap = (pair: PairRow | undefined): pair is Gap =>
  pair?.class === 'divergent' || pair?.class === 'opposed'

/**
 * The level that two or more groups all wish for; undefined when they differ. Equal medians are not enough: no group
 * may be split, and no two groups may be more than half a step apart.
 */
export const sharedWish = (report: SetReport, factor: FactorKey): Level | undefined => {
  const wishes = answeredGroups(report, 'desired', factor).map((group) => withinOf(report, 'desired', group, factor))
  const widest = leadingPair(report, 'desired', factor)?.class
  if (wishes.some((wish) => wish.class === 'split') || (widest !== 'shared' && widest !== 'nuance')) return undefined
  const level = wishes[0]?.level ?? undefined
  return wishes.every((wish) => wish.level === level) ? level : undefined
}

import type { PairRow } from '../method/analysis.ts'
import { markedPairs, tentativePairs } from '../method/leading-pair.ts'
import { sharedWeakestLink } from '../method/shared-weakest-link.ts'
import type { Report } from '../report/report.ts'
import { answeredGroups, shownGroups, withinOf } from '../report/report-lookup.ts'
import type { FactorKey } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** A factor to talk about, and the reason for its place in the order. */
export type OrderedTopic = { readonly factor: FactorKey; readonly reason: TopicReason }

/** `none`: the factor has no reason of its own and comes in the order of the factors. */
export type TopicReason =
  | { readonly kind: 'difference' | 'tentative'; readonly pair: PairRow }
  | { readonly kind: 'split' | 'weakest-link' | 'many-dont-know'; readonly groups: readonly GroupKey[] }
  | { readonly kind: 'none' }

const MOST_PROPOSED = 3

/**
 * Every factor of the report in the order in which to talk about them, each once, by the first reason that holds for
 * the present: the method's ranking; tentative differences, the largest first; splits, the firmest and widest first;
 * the weakest link that the groups share; many don't-knows; and then the others. Equals stay in factor order.
 */
export const topicOrder = (report: Report): readonly OrderedTopic[] => {
  const reasoned: readonly OrderedTopic[] = [
    ...markedPairs(report).map((pair) => topic(pair.factor, { kind: 'difference', pair })),
    ...tentativePairs(report).map((pair) => topic(pair.factor, { kind: 'tentative', pair })),
    ...splits(report),
    ...weakestLinks(report),
    ...manyDontKnows(report),
    ...report.factors.map((factor) => topic(factor, { kind: 'none' })),
  ]
  return reasoned.filter(({ factor }, index) => reasoned.findIndex((first) => first.factor === factor) === index)
}

/**
 * The topics to propose at the start: at most the first three, and only those with a reason. None where nothing stands
 * out or nobody answered: a proposal without a reason would not help a facilitator to choose.
 */
export const startingTopics = (report: Report): readonly OrderedTopic[] =>
  topicOrder(report)
    .filter(({ reason }) => reason.kind !== 'none')
    .slice(0, MOST_PROPOSED)

const topic = (factor: FactorKey, reason: TopicReason): OrderedTopic => ({ factor, reason })

const splits = (report: Report): readonly OrderedTopic[] =>
  report.factors
    .map((factor) => {
      const split = answeredGroups(report, 'current', factor)
        .map((group) => ({ group, within: withinOf(report, 'current', group, factor) }))
        .filter(({ within }) => within.class === 'split')
      return {
        factor,
        groups: split.map(({ group }) => group),
        highlight: Math.max(...split.map(({ within }) => within.highlight)),
        spread: Math.max(...split.map(({ within }) => within.spread ?? 0)),
      }
    })
    .filter(({ groups }) => groups.length > 0)
    .toSorted((one, other) => other.highlight - one.highlight || other.spread - one.spread)
    .map(({ factor, groups }) => topic(factor, { kind: 'split', groups }))

const weakestLinks = (report: Report): readonly OrderedTopic[] => {
  const { groups, factors } = sharedWeakestLink(report)
  return factors.map((factor) => topic(factor, { kind: 'weakest-link', groups }))
}

const manyDontKnows = (report: Report): readonly OrderedTopic[] =>
  report.factors
    .map((factor) => ({
      factor,
      groups: shownGroups(report)
        .map(({ key }) => key)
        .filter((group) => withinOf(report, 'current', group, factor).many_dk),
    }))
    .filter(({ groups }) => groups.length > 0)
    .map(({ factor, groups }) => topic(factor, { kind: 'many-dont-know', groups }))

import { type OrderedTopic, startingTopics, topicOrder } from '../../domain/conversation/starting-topics.ts'
import type { PairRow } from '../../domain/method/analysis.ts'
import { answeredGroups, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { ToldStart, ToldTopic } from '../told-report.ts'
import { listAgreeing, listGroups } from './group-list.ts'
import { markingOf } from './pair.ts'
import { sentences } from './sentences.ts'
import type { WholeTelling } from './telling.ts'

/** Where to begin, as a proposal with its reasons: the group decides. */
export const tellStart = (telling: WholeTelling): ToldStart => {
  const { report, words } = telling
  const proposed = startingTopics(report)
  const others = topicOrder(report).slice(proposed.length)
  const anyAnswer = report.factors.some((factor) => answeredGroups(report, 'current', factor).length > 0)
  const nothing = anyAnswer ? words.start.nothingStandsOut : words.start.noAnswers
  return {
    proposed: proposed.map((topic, index) => ({ ...tellTopic(telling, topic), mark: words.start.mark(index + 1) })),
    nothingProposed: proposed.length > 0 ? null : nothing,
    others: others.map((topic) => tellTopic(telling, topic)),
  }
}

const tellTopic = (telling: WholeTelling, topic: OrderedTopic): ToldTopic => {
  const { report, words, factorOf } = telling
  const { factor, reason } = topic
  return {
    factor,
    number: report.factors.indexOf(factor) + 1,
    title: factorOf(factor).title,
    why: sentences([tellReason(telling, topic)]),
    marking: 'pair' in reason ? markingOf(words, reason.pair) : null,
  }
}

/** Shorter than the finding, which the overview has already told. */
const tellReason = (telling: WholeTelling, { factor, reason }: OrderedTopic): string => {
  const { words } = telling
  switch (reason.kind) {
    case 'difference':
      return words.start.difference(...pairOf(telling, reason.pair))
    case 'tentative':
      return words.start.askDifference(...pairOf(telling, reason.pair))
    case 'split':
      return tellSplit(telling, factor, reason.groups)
    case 'weakest-link':
      return tellWeakest(telling, reason.groups)
    case 'many-dont-know':
      return tellDontKnow(telling, factor, reason.groups)
    case 'none':
      return ''
  }
}

const pairOf = ({ innerNameOf }: WholeTelling, { a, b }: PairRow) =>
  [innerNameOf(a).label, innerNameOf(b).label] as const

const tellSplit = (telling: WholeTelling, factor: FactorKey, groups: readonly GroupKey[]): string => {
  const { report, words } = telling
  const hinges = groups.every((group) => withinOf(report, 'current', group, factor).highlight === 1)
  return (hinges ? words.start.askSplit : words.start.split)(listNames(telling, groups))
}

const tellWeakest = (telling: WholeTelling, groups: readonly GroupKey[]): string => {
  const { report, words } = telling
  const several = groups.some((group) => (report.analysis.chain.current[group]?.weakest.length ?? 0) > 1)
  return (several ? words.start.oneOfTheWeakest : words.start.weakest)(
    listAgreeing(telling, groups, telling.innerNameOf),
  )
}

const tellDontKnow = (telling: WholeTelling, factor: FactorKey, groups: readonly GroupKey[]): string => {
  const { report, words } = telling
  return answeredGroups(report, 'current', factor).length === 0
    ? words.finding.nobodyKnows
    : words.finding.manyDontKnow(listNames(telling, groups))
}

const listNames = (telling: WholeTelling, groups: readonly GroupKey[]): string =>
  listGroups(telling, groups, (group) => telling.innerNameOf(group).label)

import type { PairRow } from '../../domain/method/analysis.ts'
import { answeredGroups, higherAndLower, isGap, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import { listAgreeing, listGroups } from './group-list.ts'
import { tellGap } from './pair.ts'
import { rangeOf, tellStanding } from './standing.ts'
import { namedLevel, type Telling } from './telling.ts'

/** The sentences about a factor's leading pair, and what the other groups add to it. */
export const tellComparison = (telling: Telling, pair: PairRow): readonly string[] => {
  if (isGap(pair)) return [...tellGap(telling, pair), ...aroundTheGap(telling, pair)]
  if (pair.class === 'nuance') return [tellNuance(telling, pair), ...splitToo(telling, pair.factor)]
  return tellShared(telling, pair.factor)
}

const aroundTheGap = ({ report, words }: Telling, pair: PairRow): readonly string[] => {
  const odd = report.analysis.factor.current[pair.factor]?.odd_one_out
  return odd === pair.a || odd === pair.b ? [words.finding.othersClose] : []
}

const tellNuance = ({ words, innerNameOf }: Telling, pair: PairRow): string => {
  const order = higherAndLower(pair)
  return order
    ? words.finding.nuance(innerNameOf(order[0]), innerNameOf(order[1]))
    : words.finding.nuanceSpread(innerNameOf(pair.a), innerNameOf(pair.b))
}

const splitToo = (telling: Telling, factor: FactorKey): readonly string[] => {
  const split = splitGroups(telling, factor)
  const names = listGroups(telling, split, (group) => telling.innerNameOf(group).label)
  return split.length > 0 ? [telling.words.finding.splitToo(names)] : []
}

/** A shared picture always names its level: agreeing that something is missing does not mean that all is fine. */
const tellShared = (telling: Telling, factor: FactorKey): readonly string[] => {
  const { report, words } = telling
  const groups = answeredGroups(report, 'current', factor)
  const answers = groups.map((group) => withinOf(report, 'current', group, factor))
  const who = listAgreeing(telling, groups)
  if (splitGroups(telling, factor).length > 0) {
    return [words.finding.sharedSplit(who, tellStanding(words, rangeOf(answers)))]
  }
  const [lowest = 1, ...others] = answers.map(({ level }) => level ?? 1).toSorted()
  const highest = others.at(-1) ?? lowest
  if (lowest !== highest) return [words.finding.sharedBetween(who, lowest, highest)]
  return [
    words.finding.sharedAt(who, namedLevel(telling, lowest)),
    ...(lowest === 1 ? [words.finding.sharedStart] : []),
  ]
}

const splitGroups = ({ report }: Telling, factor: FactorKey): readonly GroupKey[] =>
  answeredGroups(report, 'current', factor).filter(
    (group) => withinOf(report, 'current', group, factor).class === 'split',
  )

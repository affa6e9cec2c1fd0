import type { PairRow } from '../../domain/method/analysis.ts'
import { leadingPair } from '../../domain/method/leading-pair.ts'
import { answeredGroups, shownGroups, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { Finding } from '../told-report.ts'
import { tellComparison } from './comparison.ts'
import { listGroups } from './group-list.ts'
import { markingOf, tellGap } from './pair.ts'
import { sentences } from './sentences.ts'
import { standingOf, tellStanding } from './standing.ts'
import { namedLevel, type Telling } from './telling.ts'

/** What stands out about a factor: how the two groups of its leading pair differ. */
export const tellFinding = (telling: Telling, factor: FactorKey): Finding => {
  const pair = leadingPair(telling.report, 'current', factor)
  const parts = pair ? tellComparison(telling, pair) : [tellAlone(telling, factor)]
  return findingOf(telling, factor, pair, [...parts, ...tellDontKnow(telling, factor)])
}

/** What two groups that are more than half a step apart see differently. */
export const tellPairFinding = (telling: Telling, pair: PairRow): Finding =>
  findingOf(telling, pair.factor, pair, tellGap(telling, pair))

const findingOf = (
  { report, words, factorOf }: Telling,
  factor: FactorKey,
  pair: PairRow | undefined,
  parts: readonly string[],
): Finding => ({
  factor,
  factorNumber: report.factors.indexOf(factor) + 1,
  factorTitle: factorOf(factor).title,
  text: sentences(parts),
  marking: markingOf(words, pair),
})

/** With fewer than two groups there is nothing to compare: what one group says, or that nobody said anything. */
const tellAlone = (telling: Telling, factor: FactorKey): string => {
  const { report, words, labelOf } = telling
  const [group] = answeredGroups(report, 'current', factor)
  if (group === undefined) {
    const asked = shownGroups(report).some(({ key }) => withinOf(report, 'current', key, factor).dk > 0)
    return asked ? words.finding.nobodyKnows : words.finding.noAnswers
  }
  const within = withinOf(report, 'current', group, factor)
  const standing = standingOf(within)
  const at = typeof standing === 'number' ? namedLevel(telling, standing) : tellStanding(words, standing)
  return within.class === 'none' ? words.finding.noAnswers : words.finding.oneGroup[within.class](labelOf(group), at)
}

/** If anybody could judge it, the finding also says how many could not. */
const tellDontKnow = (telling: Telling, factor: FactorKey): readonly string[] => {
  const { report, words, innerNameOf } = telling
  if (answeredGroups(report, 'current', factor).length === 0) return []
  const groups = shownGroups(report)
    .map(({ key }) => key)
    .filter((group) => withinOf(report, 'current', group, factor).many_dk)
  return groups.length > 0
    ? [words.finding.manyDontKnow(listGroups(telling, groups, (group) => innerNameOf(group).label))]
    : []
}

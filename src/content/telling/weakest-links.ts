import type { Chain } from '../../domain/method/analysis.ts'
import { pointsOutWeakest, sharedWeakestLink } from '../../domain/method/shared-weakest-link.ts'
import { shownGroups, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import { listAgreeing } from './group-list.ts'
import { sentences } from './sentences.ts'
import { rangeOf, tellStanding } from './standing.ts'
import type { Telling } from './telling.ts'

/** Up to this many factors are named by title; more are named by number. */
const MOST_TITLES = 2

/** Each shown group's profile, read by its weakest factors, and whether the groups point at the same one. */
export const tellWeakestLinks = (telling: Telling): readonly string[] => {
  const chains = shownGroups(telling.report).map(({ key }) =>
    tellChain(telling, key, telling.report.analysis.chain.current[key]),
  )
  return [...chains, ...tellTogether(telling)]
}

const tellChain = (telling: Telling, group: GroupKey, chain: Chain | undefined): string => {
  const { words, labelOf } = telling
  if (!chain || chain.level === null) return words.glance.noChain(labelOf(group))
  const where = tellWhere(telling, group, chain)
  if (!pointsOutWeakest(telling.report, group)) return words.glance.even(labelOf(group), where)
  const tell = chain.weakest.length === 1 ? words.glance.weakest : words.glance.weakestOfSeveral
  return tell(labelOf(group), tellFactors(telling, chain.weakest), where)
}

/** A split group is never printed with a single level, not even at its weakest factor. */
const tellWhere = ({ report, words }: Telling, group: GroupKey, chain: Chain): string => {
  const answers = chain.weakest.map((factor) => withinOf(report, 'current', group, factor))
  if (answers.some((within) => within.class === 'split')) {
    const range = tellStanding(words, rangeOf(answers))
    return chain.complete ? range : words.glance.dividedAtMost(range)
  }
  const level = chain.level ?? 1
  return chain.complete ? words.glance.at(level) : words.glance.atMost(level)
}

const tellFactors = ({ report, words, factorOf }: Telling, factors: readonly FactorKey[]): string =>
  factors.length <= MOST_TITLES
    ? words.list(factors.map((factor) => words.quoted(factorOf(factor).title)))
    : words.glance.numbers(words.list(factors.map((factor) => String(report.factors.indexOf(factor) + 1))))

const tellTogether = (telling: Telling): readonly string[] => {
  const { words } = telling
  const { groups, factors } = sharedWeakestLink(telling.report)
  if (groups.length < 2) return []
  if (factors.length === 0) return [words.glance.namedDifferently]
  return [sentences([words.glance.namedByAll(listAgreeing(telling, groups), tellFactors(telling, factors))])]
}

import type { Chain } from '../../domain/method/analysis.ts'
import { pointsOutWeakest, sharedWeakestLink } from '../../domain/method/shared-weakest-link.ts'
import { answeredGroups, shownGroups, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import { listAgreeing } from './group-list.ts'
import { sentences } from './sentences.ts'
import { rangeOf, tellStanding } from './standing.ts'
import type { WholeTelling } from './telling.ts'

/** From this many factors on, a list of names says less than 'almost all, except this one'. */
const FEWEST_FOR_NEARLY_ALL = 5

/** Each shown group's profile, read by its weakest factors, and whether the groups point at the same ones. */
export const tellWeakestLinks = (telling: WholeTelling): readonly string[] => {
  const chains = shownGroups(telling.report).map(({ key }) =>
    tellChain(telling, key, telling.report.analysis.chain.current[key]),
  )
  return [...chains, ...tellTogether(telling)]
}

const tellChain = (telling: WholeTelling, group: GroupKey, chain: Chain | undefined): string => {
  const { report, words, labelOf } = telling
  if (!chain || chain.level === null) return words.glance.noChain(labelOf(group))
  const { weakest, complete } = chain
  if (!pointsOutWeakest(report, group)) {
    const where = tellWhere(telling, group, chain, true)
    return complete
      ? words.glance.even(labelOf(group), weakest.length, where)
      : words.glance.evenAnswered(labelOf(group), weakest.length, where)
  }
  const where = tellWhere(telling, group, chain, complete)
  const others = answeredBy(telling, group).filter((factor) => !weakest.includes(factor))
  if (weakest.length >= FEWEST_FOR_NEARLY_ALL && others.length === 1) {
    return words.glance.nearlyAll(labelOf(group), where, listTitles(telling, others))
  }
  const tell = weakest.length === 1 ? words.glance.weakest : words.glance.weakestOfSeveral
  return tell(labelOf(group), listTitles(telling, weakest), where)
}

const answeredBy = ({ report }: WholeTelling, group: GroupKey): readonly FactorKey[] =>
  report.factors.filter((factor) => answeredGroups(report, 'current', factor).includes(group))

/** As the table shows it: a split group is never printed with a single level, not even at its weakest factor. */
const tellWhere = (telling: WholeTelling, group: GroupKey, chain: Chain, complete: boolean): string => {
  const { report, words } = telling
  const isSplit = (factor: FactorKey) => withinOf(report, 'current', group, factor).class === 'split'
  const split = chain.weakest.filter(isSplit)
  const range = tellStanding(words, rangeOf(split.map((factor) => withinOf(report, 'current', group, factor))))
  const level = chain.level ?? 1
  if (split.length === chain.weakest.length) return complete ? range : words.glance.dividedAtMost(range)
  const divided = split.length === 0 ? '' : words.glance.partlyDivided(listTitles(telling, split), range)
  return complete ? words.glance.at(level, divided) : words.glance.atMost(level, divided)
}

const listTitles = ({ words, factorOf }: WholeTelling, factors: readonly FactorKey[]): string =>
  words.list(factors.map((factor) => words.quoted(factorOf(factor).title)))

const tellTogether = (telling: WholeTelling): readonly string[] => {
  const { words } = telling
  const { groups, factors } = sharedWeakestLink(telling.report)
  if (groups.length < 2) return []
  if (factors.length === 0) return [words.glance.namedDifferently]
  const what = factors.length >= FEWEST_FOR_NEARLY_ALL ? words.glance.nearlyAllFactors : listTitles(telling, factors)
  return [sentences([words.glance.namedByAll(listAgreeing(telling, groups), what, factors.length)])]
}

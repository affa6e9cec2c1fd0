import type { Chain } from '../../domain/analysis.ts'
import { answeredGroups, shownGroups, withinOf } from '../../domain/report-lookup.ts'
import type { FactorKey } from '../../domain/rubric.ts'
import type { GroupKey } from '../../domain/stakeholder-group.ts'
import { listAgreeing } from './group-list.ts'
import { sentences } from './sentences.ts'
import { rangeOf, tellStanding } from './standing.ts'
import type { Telling } from './telling.ts'

/** Up to so many factors are called by title, more by number. */
const MOST_TITLES = 2

/** Each shown group's profile, read by its weakest factors, and whether the groups point at the same one. */
export const tellWeakestLinks = (telling: Telling): readonly string[] => {
  const chains = shownGroups(telling.report).map(({ key }) => ({
    group: key,
    chain: telling.report.analysis.chain.current[key],
  }))
  return [...chains.map(({ group, chain }) => tellChain(telling, group, chain)), ...tellTogether(telling, chains)]
}

const tellChain = (telling: Telling, group: GroupKey, chain: Chain | undefined): string => {
  const { words, labelOf } = telling
  if (!chain || chain.level === null) return words.glance.noChain(labelOf(group))
  const where = tellWhere(telling, group, chain)
  if (!pointsOut(telling, group, chain)) return words.glance.even(labelOf(group), where)
  const tell = chain.weakest.length === 1 ? words.glance.weakest : words.glance.weakestOfSeveral
  return tell(labelOf(group), tellFactors(telling, chain.weakest), where)
}

/** A split group has no single level in print, at its weakest factor neither. */
const tellWhere = ({ report, words }: Telling, group: GroupKey, chain: Chain): string => {
  const answers = chain.weakest.map((factor) => withinOf(report, 'current', group, factor))
  if (answers.some((within) => within.class === 'split')) {
    const range = tellStanding(words, rangeOf(answers))
    return chain.complete ? range : words.glance.dividedAtMost(range)
  }
  const level = chain.level ?? 1
  return chain.complete ? words.glance.at(level) : words.glance.atMost(level)
}

/** True when the group finds some factors weaker than others. */
const pointsOut = ({ report }: Telling, group: GroupKey, chain: Chain): boolean =>
  report.factors.some(
    (factor) => !chain.weakest.includes(factor) && answeredGroups(report, 'current', factor).includes(group),
  )

const tellFactors = ({ report, words, factorOf }: Telling, factors: readonly FactorKey[]): string =>
  factors.length <= MOST_TITLES
    ? words.list(factors.map((factor) => words.quoted(factorOf(factor).title)))
    : words.glance.numbers(words.list(factors.map((factor) => String(report.factors.indexOf(factor) + 1))))

type GroupChain = { readonly group: GroupKey; readonly chain: Chain | undefined }

const tellTogether = (telling: Telling, chains: readonly GroupChain[]): readonly string[] => {
  const { report, words } = telling
  const pointing = chains.filter(({ group, chain }) => chain && pointsOut(telling, group, chain))
  if (pointing.length < 2) return []
  const same = report.factors.filter((factor) => pointing.every(({ chain }) => chain?.weakest.includes(factor)))
  if (same.length === 0) return [words.glance.namedDifferently]
  const who = listAgreeing(
    telling,
    pointing.map(({ group }) => group),
  )
  return [sentences([words.glance.namedByAll(who, tellFactors(telling, same))])]
}

import type { PairRow } from '../../domain/method/analysis.ts'
import { leadingPair, markedPairs, tentativePairs } from '../../domain/method/leading-pair.ts'
import { answeredGroups, withinOf } from '../../domain/report/report-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { ToldGroup } from '../told-group.ts'
import type { Finding, ToldGlance } from '../told-report.ts'
import { tellDumbbell } from './dumbbell.ts'
import { tellUnknown } from './expectation.ts'
import { tellFinding, tellPairFinding } from './finding.ts'
import { sentences } from './sentences.ts'
import type { WholeTelling } from './telling.ts'
import { tellWeakestLinks } from './weakest-links.ts'

const MOST_SHARED = 2
const MOST_DIFFERENT = 3
/** With fewer findings than this, doubtful differences are asked about. */
const ENOUGH_DIFFERENT = 2

/** The first page: what is shared leads, then what differs, then the weakest links. */
export const tellGlance = (telling: WholeTelling, groups: readonly ToldGroup[]): ToldGlance => {
  const { report, words } = telling
  const shared = sharedFindings(telling)
  const different = differentFindings(telling)
  const compared = report.factors.some((factor) => leadingPair(report, 'current', factor))
  const nothingToCompare = nothingToCompareIn(telling)
  return {
    shared,
    nothingShared: shared.length > 0 ? null : compared ? words.glance.nothingShared : nothingToCompare,
    different,
    leftOut: tellLeftOut(telling, different),
    nothingDifferent: different.length > 0 ? null : compared ? words.glance.nothingDifferent : nothingToCompare,
    unknown: tellUnknown(telling),
    weakest: tellWeakestLinks(telling),
    dumbbells: report.factors.map((factor) => tellDumbbell(telling, groups, factor)),
    caption: [words.glance.caption, ...(compared ? [words.glance.captionLine, tellTogether(telling)] : [])].join(' '),
  }
}

/** The factors that all groups see much alike, the most alike first; without factors on which a group is split. */
const sharedFindings = (telling: WholeTelling): readonly Finding[] => {
  const { report } = telling
  return report.factors
    .map((factor) => leadingPair(report, 'current', factor))
    .filter((pair) => pair?.class === 'shared' && !isSplitAnywhere(telling, pair.factor))
    .toSorted((one, other) => (one?.steps ?? 0) - (other?.steps ?? 0))
    .slice(0, MOST_SHARED)
    .flatMap((pair) => (pair ? [tellFinding(telling, pair.factor)] : []))
}

const isSplitAnywhere = ({ report }: WholeTelling, factor: FactorKey): boolean =>
  answeredGroups(report, 'current', factor).some(
    (group) => withinOf(report, 'current', group, factor).class === 'split',
  )

/** The marked differences in the order of the method, one per factor; when there are few, questions about others. */
const differentFindings = (telling: WholeTelling): readonly Finding[] => {
  const marked = markedPairs(telling.report).slice(0, MOST_DIFFERENT)
  const asked = tentativePairs(telling.report).slice(0, Math.max(0, ENOUGH_DIFFERENT - marked.length))
  return [...marked, ...asked].map((pair) => tellPairFinding(telling, pair))
}

/** The factors with a difference that has no place in the overview: the marked ones, then those to ask about. */
const tellLeftOut = ({ report, words, factorOf }: WholeTelling, different: readonly Finding[]): string | null => {
  const told = new Set(different.map(({ factor }) => factor))
  const titlesOf = (pairs: readonly PairRow[]) =>
    pairs
      .map(({ factor }) => factor)
      .filter((factor) => !told.has(factor))
      .map((factor) => words.quoted(factorOf(factor).title))
  const [marked, asked] = [titlesOf(markedPairs(report)), titlesOf(tentativePairs(report))]
  const said = [
    ...(marked.length > 0 ? [words.glance.moreDifferent(marked.length, words.list(marked))] : []),
    ...(asked.length > 0 ? [words.glance.moreAsked(asked.length, words.list(asked), words.marking.highlight[1])] : []),
  ]
  return said.length > 0 ? sentences(said) : null
}

const tellTogether = ({ report, words }: WholeTelling): string => {
  const pairs = report.factors.map((factor) => leadingPair(report, 'current', factor))
  const shared = pairs.filter((pair) => pair?.class === 'shared').length
  const marked = pairs.filter((pair) => pair && pair.highlight >= 2).length
  return words.glance.together(shared, marked, report.factors.length)
}

const nothingToCompareIn = ({ report, words }: WholeTelling): string =>
  report.factors.some((factor) => answeredGroups(report, 'current', factor).length > 0)
    ? words.glance.nothingToCompare
    : words.glance.noAnswers

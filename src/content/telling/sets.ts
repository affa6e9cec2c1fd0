import { type SetPattern, setPatterns } from '../../domain/conversation/set-patterns.ts'
import type { PairRow } from '../../domain/method/analysis.ts'
import { markedPairs, tentativePairs } from '../../domain/method/leading-pair.ts'
import { type Report, type ReportSet, type SetReport, setReportOf } from '../../domain/report/report.ts'
import type { FactorKey, Language } from '../../domain/scan/rubric.ts'
import { fillCoachTitle } from '../fill-coach-title.ts'
import { setEditionOf, setTextsIn } from '../question-sets.ts'
import type { ToldItem, ToldSet } from '../told-report.ts'
import type { Words } from '../words/nl.ts'
import { furtherEn, setWordsEn } from '../words/set-en.ts'
import { furtherNl, setWordsNl } from '../words/set-nl.ts'
import { tellFacing } from './facing.ts'
import { tellFinding, tellPairFinding } from './finding.ts'
import { listGroups } from './group-list.ts'
import { tellPanel } from './panel.ts'
import { tellGroups } from './participation.ts'
import { startTelling, type Telling } from './telling.ts'
import { tellWish } from './wish.ts'

export const furtherIn = { nl: furtherNl, en: furtherEn }
const setWords = { nl: setWordsNl, en: setWordsEn }

/** The telling of one further set: as of a report, in the words of the set. */
export const startTellingSet = (report: Report, set: ReportSet, language: Language): Telling => {
  const { levelNames } = setTextsIn(set.edition, language, report.coachTitle)
  const words: Words = setWords[language](levelNames)
  return startTelling(setReportOf(report, set), language, words)
}

/** The telling of the factors, and of each further set after it. */
export const startTellings = (report: Report, language: Language): readonly Telling[] => [
  startTelling(report, language),
  ...(report.sets ?? []).map((set) => startTellingSet(report, set, language)),
]

/** Each further set, with the two topics that stand out most over all of them. */
export const tellSets = (report: Report, language: Language): readonly ToldSet[] => {
  const sets = (report.sets ?? []).map((set) => ({ set, telling: startTellingSet(report, set, language) }))
  const topics = topicsOf(sets.map(({ telling }) => telling.report))
  return sets.map(({ set, telling }) => tellSet(telling, set, topics))
}

const MOST_TOPICS = 2

/** The pairs to talk about, over all sets: those that are surest and furthest apart. Each set keeps its own markings. */
const topicsOf = (reports: readonly SetReport[]): readonly PairRow[] =>
  reports
    .flatMap((report) => [...markedPairs(report), ...tentativePairs(report)])
    .toSorted((one, other) => other.highlight - one.highlight || (other.steps ?? 0) - (one.steps ?? 0))
    .slice(0, MOST_TOPICS)

const tellSet = (telling: Telling, { key, edition }: ReportSet, topics: readonly PairRow[]): ToldSet => {
  const { report, language } = telling
  const { title, lead, levelNames, steps, items, source } = setTextsIn(edition, language, report.coachTitle)
  const t = furtherIn[language]
  return {
    key,
    heading: t.heading(title),
    lead,
    levelNames,
    steps: levelNames.map((name, level) => ({ name, text: steps.current[level] ?? '' })),
    items: items.filter((item) => report.factors.includes(item.key)).map((item) => tellItem(telling, item)),
    topics: topics
      .filter(({ factor }) => report.factors.includes(factor))
      .map((pair) => tellPairFinding(telling, pair)),
    questions: setPatterns(report, setEditionOf(edition).patterns).map((pattern) => tellPattern(telling, pattern)),
    note: fillCoachTitle(t.note, report.coachTitle),
    source,
    divide: t.divide(title),
  }
}

const tellItem = (
  telling: Telling,
  { key, title, about }: { key: FactorKey; title: string; about: string },
): ToldItem => {
  const groups = tellGroups(telling)
  const finding = tellFinding(telling, key)
  return {
    key,
    title,
    about,
    levels: telling.factorOf(key).levels,
    finding,
    facing: tellFacing(telling, groups, key),
    panel: tellPanel(telling, groups, key, finding.text),
    wish: tellWish(telling, key),
  }
}

const tellPattern = (telling: Telling, pattern: SetPattern): string => {
  const { words, articledOf, factorOf, report, language } = telling
  const named = (items: readonly FactorKey[]) => words.list(items.map((item) => words.quoted(factorOf(item).title)))
  const [first] = report.factors
  const items = 'items' in pattern ? pattern.items : pattern.kind === 'first-only' && first ? [first] : []
  const groups = 'groups' in pattern ? listGroups(telling, pattern.groups, articledOf) : ''
  return furtherIn[language].patterns[pattern.kind](named(items), groups)
}

import type { Report, SetReport } from '../../domain/report/report.ts'
import type { Factor, FactorKey, Language, Level } from '../../domain/scan/rubric.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import { capitalise } from '../capitalise.ts'
import { editionOf } from '../editions.ts'
import { groupLabels } from '../group-labels.ts'
import { type GroupName, groupName } from '../group-name.ts'
import { rubricIn } from '../rubric.ts'
import type { Words } from '../words/nl.ts'
import { wordsIn } from '../words/words-in.ts'

/** A report, or the report of one set, with all that is needed to speak about it in one language. */
export type Telling<Told extends SetReport = SetReport> = {
  readonly report: Told
  readonly language: Language
  readonly words: Words
  readonly levelNames: readonly [string, string, string]
  readonly source: string
  /** @throws Error for a factor that the report's edition doesn't have. */
  readonly factorOf: (key: FactorKey) => Factor
  /** As a heading. */
  readonly labelOf: (group: GroupKey) => string
  /** At the start of a finding, and further on in it. */
  readonly nameOf: (group: GroupKey) => GroupName
  readonly innerNameOf: (group: GroupKey) => GroupName
  /** In running text. */
  readonly articledOf: (group: GroupKey) => string
}

/** Of a whole report, with its weakest links, its dates and its checks. */
export type WholeTelling = Telling<Report>

/** @throws Error for an edition that isn't known. */
export const startTelling = <Told extends SetReport>(
  report: Told,
  language: Language,
  words: Words = wordsIn[language],
): Telling<Told> => {
  const { coachTitle } = report
  const edition = editionOf(report.edition)
  const rubric = rubricIn(language, coachTitle, edition)
  const named = (key: GroupKey) => {
    const label = report.groups.find((group) => group.key === key)?.label ?? null
    const name = groupName({ key, label }, language, coachTitle)
    return { name, isDefault: label === null && key in groupLabels[language] }
  }
  return {
    report,
    language,
    words,
    levelNames: rubric.levelNames,
    source: edition.texts[language].source,
    factorOf: (key) => {
      const factor = rubric.factors.find((candidate) => candidate.key === key)
      if (!factor) throw new Error(`no factor '${key}' in rubric edition '${rubric.edition}'`)
      return factor
    },
    labelOf: (group) => capitalise(named(group).name.label),
    nameOf: (group) => {
      const { name, isDefault } = named(group)
      return isDefault ? { ...name, label: words.inFinding(name) } : name
    },
    innerNameOf: (group) => {
      const { name, isDefault } = named(group)
      return isDefault ? { ...name, label: words.withinFinding(name) } : name
    },
    articledOf: (group) => {
      const { name, isDefault } = named(group)
      return isDefault ? words.withArticle(name) : name.label
    },
  }
}

/** 'niveau 2, in ontwikkeling'. */
export const namedLevel = ({ words, levelNames }: Telling, level: Level): string =>
  words.standing.named(level, levelNames[level - 1] ?? '')

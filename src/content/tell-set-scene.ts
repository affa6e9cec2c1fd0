import type { Within } from '../domain/method/analysis.ts'
import { type Report, type ReportSet, setReportOf } from '../domain/report/report.ts'
import { withinOf } from '../domain/report/report-lookup.ts'
import type { SetKey } from '../domain/scan/question-set.ts'
import type { Language, Moment } from '../domain/scan/rubric.ts'
import { setTextsIn } from './question-sets.ts'
import type { SetItem } from './sets/set-edition.ts'
import { tellGroups } from './telling/participation.ts'
import { furtherIn, startTellingSet, tellSets } from './telling/sets.ts'
import { standingOf } from './telling/standing.ts'
import type { ToldGroup } from './told-group.ts'

/** A further set in the workshop, told before anybody sees a result. */
export type ToldSetCards = {
  readonly key: SetKey
  readonly heading: string
  readonly lead: string
  readonly question: string
  readonly items: readonly SetItem[]
}

export const tellSetCards = (
  report: Pick<Report, 'sets' | 'coachTitle'>,
  language: Language,
): readonly ToldSetCards[] =>
  (report.sets ?? []).map(({ key, edition, factors }) => {
    const { title, lead, question, items } = setTextsIn(edition, language, report.coachTitle)
    const heading = furtherIn[language].heading(title)
    return { key, heading, lead, question: question.current, items: items.filter((item) => factors.includes(item.key)) }
  })

/** Where every group is on every item of a set, at one moment. */
export type ToldSetPicture = {
  readonly question: string
  readonly levelNames: readonly [string, string, string]
  readonly items: readonly string[]
  readonly rows: readonly {
    readonly group: ToldGroup
    /** Null for a group that the report hides, in this set or in all; `group.participation` says why. */
    readonly cells: readonly ToldStanding[] | null
  }[]
}

/** `split` groups have no single step. */
export type ToldStanding = {
  readonly kind: 'step' | 'split' | 'none'
  readonly name: string
  readonly counts: readonly [number, number, number]
}

export const tellSetPicture = (report: Report, set: ReportSet, moment: Moment, language: Language): ToldSetPicture => {
  const telling = startTellingSet(report, set, language)
  const { question, levelNames } = setTextsIn(set.edition, language, report.coachTitle)
  const { factors } = setReportOf(report, set)
  return {
    question: question[moment],
    levelNames,
    items: factors.map((item) => telling.factorOf(item).title),
    rows: tellGroups(telling).map((group) => ({
      group,
      cells: group.shown
        ? factors.map((item) => toldStanding(withinOf(telling.report, moment, group.key, item), levelNames))
        : null,
    })),
  }
}

const toldStanding = (within: Within, levelNames: readonly [string, string, string]): ToldStanding => {
  const at = standingOf(within)
  const [first = 0, second = 0, third = 0] = within.counts
  const counts = [first, second, third] as const
  if (at === null) return { kind: 'none', name: '', counts }
  return typeof at === 'number'
    ? { kind: 'step', name: levelNames[at - 1] ?? '', counts }
    : { kind: 'split', name: '', counts }
}

/** What to talk about once the wishes were seen: the questions of the report, and that groups can both be right. */
export const tellSetTalk = (report: Report, set: ReportSet, language: Language) => {
  const told = tellSets(report, language).find(({ key }) => key === set.key)
  return { questions: told?.questions ?? [], note: told?.note ?? '', divide: told?.divide.heading ?? '' }
}

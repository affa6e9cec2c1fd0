import { compareRounds } from '../../domain/report/compare-rounds.ts'
import type { Report, ReportSet } from '../../domain/report/report.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import { setTextsIn } from '../question-sets.ts'
import type { ToldSetRound } from '../told-round.ts'
import { furtherEn } from '../words/set-en.ts'
import { furtherNl } from '../words/set-nl.ts'
import { tellGroups } from './participation.ts'
import { tellChange } from './round-change.ts'
import { tellLeft, tellMoved } from './round-summary.ts'
import { startTellingSet } from './sets.ts'

const further = { nl: furtherNl, en: furtherEn }

/**
 * What moved in each further set of either round. Only sets of one edition are compared: its words never change, so that
 * then and now people answered the same.
 */
export const tellSetRounds = (earlier: Report, later: Report, language: Language): readonly ToldSetRound[] => {
  const [before, now] = [earlier.sets ?? [], later.sets ?? []]
  const dropped = before.filter((set) => !now.some(({ key }) => key === set.key))
  const { notCompared } = further[language].round
  return [
    ...now.map((set): ToldSetRound => {
      const then = before.find(({ key }) => key === set.key)
      if (then?.edition === set.edition) return tellSetRound([earlier, then], [later, set], language)
      return untold(later, set, language, then ? notCompared.differently : notCompared.onlyNow)
    }),
    ...dropped.map((set) => untold(later, set, language, notCompared.onlyThen)),
  ]
}

type Asked = readonly [Report, ReportSet]

const tellSetRound = (then: Asked, now: Asked, language: Language): ToldSetRound => {
  const [before, telling] = [startTellingSet(...then, language), startTellingSet(...now, language)]
  const comparison = compareRounds(before.report, telling.report, () => 'the-same')
  const groups = tellGroups(telling)
  const changes = comparison.factors.map((change) => ({
    number: null,
    ...tellChange(telling, before, groups, change),
  }))
  const isDrawn = changes.some(({ shifts }) => shifts.length > 0)
  return {
    ...headOf(...now, language),
    notes: [
      tellMoved(telling, comparison),
      ...tellLeft(telling, comparison),
      ...(isDrawn ? [further[language].round.steps(telling.levelNames)] : []),
    ],
    changes,
  }
}

const untold = (report: Report, set: ReportSet, language: Language, why: string): ToldSetRound => ({
  ...headOf(report, set, language),
  notes: [why],
  changes: [],
})

const headOf = (report: Report, { key, edition }: ReportSet, language: Language) => ({
  key,
  heading: further[language].heading(setTextsIn(edition, language, report.coachTitle).title),
})

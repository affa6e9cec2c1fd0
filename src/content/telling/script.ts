import { answeredGroups, hiddenGroups } from '../../domain/report/report-lookup.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import { EXCHANGE, LENGTHS, STEPS, type Step, scheduleOf, TOPICS } from '../script/schedule.ts'
import type { Advice, Script } from '../script/script.ts'
import { scriptEn } from '../script/script-en.ts'
import { scriptNl } from '../script/script-nl.ts'
import type { ToldScript } from '../told-report.ts'
import type { Telling } from './telling.ts'

const SCRIPTS: { readonly [language in Language]: Script } = { nl: scriptNl, en: scriptEn }

/** How to lead the conversation about this report. */
export const tellScript = (telling: Telling): ToldScript => {
  const { words, language } = telling
  const { steps, preparation, rules, moments, odd } = SCRIPTS[language]
  return {
    lengths: LENGTHS.map((length) => ({
      label: words.script.minutes(length),
      about: words.script.about(TOPICS[length], ...EXCHANGE[length]),
    })),
    steps: STEPS.map((step) => ({ ...steps[step], clock: clockOf(telling, step) })),
    preparation,
    rules,
    moments: [...moments, ...oddMoments(telling, odd)],
  }
}

const clockOf = ({ words }: Telling, step: Step): readonly string[] =>
  LENGTHS.flatMap((length) =>
    scheduleOf(length)
      .filter((scheduled) => scheduled.step === step)
      .map(({ from, to }) => words.script.clock(from, to)),
  )

/** What to do where the report can't show what most reports show. */
const oddMoments = ({ report }: Telling, odd: Script['odd']): readonly Advice[] => {
  const answered = new Set(report.factors.flatMap((factor) => answeredGroups(report, 'current', factor)))
  return [
    ...(hiddenGroups(report).length > 0 ? [odd.hiddenGroup] : []),
    ...(answered.size === 1 ? [odd.oneGroup] : []),
    ...(answered.size === 0 ? [odd.noAnswers] : []),
  ]
}

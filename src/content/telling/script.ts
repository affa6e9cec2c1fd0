import {
  EXCHANGE,
  LENGTHS,
  type Length,
  minutesOf,
  minutesOfFurther,
  minutesPerTopic,
  startOfTopic,
  stepsOf,
  TOPICS,
} from '../../domain/conversation/schedule.ts'
import { furtherScenes } from '../../domain/conversation/workshop.ts'
import { factorsWithGuesses } from '../../domain/report/expectation-lookup.ts'
import { answeredGroups, hiddenGroups } from '../../domain/report/report-lookup.ts'
import type { Advice, LengthPlan, Script } from '../script/script.ts'
import { scriptIn } from '../script/scripts.ts'
import type { ToldScript } from '../told-report.ts'
import type { WholeTelling } from './telling.ts'

/** How to lead the conversation about this report in a workshop of this length. */
export const tellScript = (telling: WholeTelling, chosen: Length): ToldScript => {
  const { length: label, about, steps, preparation, rules, moments, odd } = scriptIn(telling.language)
  const lengths = [chosen, ...LENGTHS.filter((length) => length !== chosen)]
  const further = furtherScenes(telling.report)
  const plan = { sets: new Set(further.map(({ set }) => set)).size, minutes: minutesOfFurther(further) }
  return {
    lengths: lengths.map((length) => ({
      label: label(length),
      about: about(planOf(length, plan)),
    })),
    steps: stepsOf(further).map((step) => ({
      ...steps[step],
      minutes: lengths.map((length) => minutesOf(length, step)),
    })),
    preparation,
    rules,
    moments: [...moments, ...oddMoments(telling, odd)],
  }
}

const planOf = (length: Length, further: LengthPlan['further']): LengthPlan => ({
  topicMinutes: minutesPerTopic(length),
  starts: Array.from({ length: TOPICS[length] }, (_, topic) => startOfTopic(length, topic)),
  further,
  closing: startOfTopic(length, TOPICS[length]) + further.minutes,
  exchange: EXCHANGE[length],
})

/** What to do where the report can't show what most reports show, or shows what most don't. */
const oddMoments = ({ report }: WholeTelling, odd: Script['odd']): readonly Advice[] => {
  const answered = new Set(report.factors.flatMap((factor) => answeredGroups(report, 'current', factor)))
  return [
    ...(hiddenGroups(report).length > 0 ? [odd.hiddenGroup] : []),
    ...(factorsWithGuesses(report).length > 0 ? [odd.expectations] : []),
    ...(answered.size === 1 ? [odd.oneGroup] : []),
    ...(answered.size === 0 ? [odd.noAnswers] : []),
  ]
}

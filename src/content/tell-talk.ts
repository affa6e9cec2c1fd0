import type { Report } from '../domain/report/report.ts'
import type { FactorKey, Language } from '../domain/scan/rubric.ts'
import { tellTalkingPoints } from './telling/questions.ts'
import { startTelling } from './telling/telling.ts'

/** The printed questions about a factor, by the scene of the workshop that asks them. */
export type ToldTalk = {
  /** For the talk, in which nobody has seen the wishes yet. */
  readonly questions: readonly string[]
  /** Beside the wishes, where one of the questions is about them: earlier it would give them away. */
  readonly aboutWish: string | null
}

export const tellTalk = (report: Report, language: Language, factor: FactorKey): ToldTalk => {
  const points = tellTalkingPoints(startTelling(report, language), factor)
  return {
    questions: points.filter(({ aboutWish }) => !aboutWish).map(({ text }) => text),
    aboutWish: points.find(({ aboutWish }) => aboutWish)?.text ?? null,
  }
}

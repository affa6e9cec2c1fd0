import type { CoachTitle, FactorKey, Language } from '../domain/scan/rubric.ts'
import { fillCoachTitle } from './fill-coach-title.ts'
import { type PracticeExampleTexts, practiceExamples } from './practice-examples.ts'

export type PracticeExample = {
  /** Its number among the twelve institutions of the publication. */
  readonly number: number
  readonly factors: readonly FactorKey[]
  readonly text: string
}

/** What other institutions did about a factor, the most fitting example first; empty for a factor without examples. */
export const examplesOf = (factor: FactorKey, language: Language, coachTitle: CoachTitle): readonly PracticeExample[] =>
  practiceExamplesOf(factor).map(({ number, factors, text }) => ({
    number,
    factors,
    text: fillCoachTitle(text[language], coachTitle),
  }))

/** The same examples in both languages, before a title is filled in. */
export const practiceExamplesOf = (factor: FactorKey): readonly PracticeExampleTexts[] =>
  practiceExamples
    .filter(({ factors }) => factors.includes(factor))
    .toSorted((a, b) => placeOf(factor, a) - placeOf(factor, b) || a.number - b.number)

const placeOf = (factor: FactorKey, { factors, foremostFor }: PracticeExampleTexts): number =>
  foremostFor === factor ? -1 : factors.indexOf(factor)

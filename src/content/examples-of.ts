import type { CoachTitle, FactorKey, Language } from '../domain/scan/rubric.ts'
import { fillCoachTitle } from './fill-coach-title.ts'
import {
  type PracticeExampleTexts,
  type ProgrammeStatus,
  practiceExamples,
  type Structure,
} from './practice-examples.ts'

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

/** What a reader looks for; an absent part leaves all. */
export type Wanted = { readonly factor?: FactorKey; readonly structure?: Structure; readonly status?: ProgrammeStatus }

/** The examples that have all that is wanted, in the order of the publication. */
export const findExamples = ({ factor, structure, status }: Wanted): readonly PracticeExampleTexts[] =>
  practiceExamples.filter(
    ({ factors, structures, statuses }) =>
      (factor === undefined || factors.includes(factor)) &&
      (structure === undefined || structures.includes(structure)) &&
      (status === undefined || statuses.includes(status)),
  )

/** The same examples in both languages, before a title is filled in. */
export const practiceExamplesOf = (factor: FactorKey): readonly PracticeExampleTexts[] =>
  practiceExamples
    .filter(({ factors }) => factors.includes(factor))
    .toSorted((a, b) => placeOf(factor, a) - placeOf(factor, b) || a.number - b.number)

const placeOf = (factor: FactorKey, { factors, foremostFor }: PracticeExampleTexts): number =>
  foremostFor === factor ? -1 : factors.indexOf(factor)

/** A level of the rubric: 1 (lowest) to 3 (highest). A position on a scale, never a grade. */
export type Level = 1 | 2 | 3
export const LEVELS: readonly Level[] = [1, 2, 3]

/** The two questions about each factor: how it is now, and where it should be in two years. */
export type Moment = 'current' | 'desired'

export type Language = 'nl' | 'en'
export const LANGUAGES: readonly Language[] = ['nl', 'en']

/** The institution's own name for an i-coach, as in the middle of a sentence. */
export type CoachTitle = { readonly singular: string; readonly plural: string }

/** The key of a factor within an edition. The engine never mentions a factor by name. */
export type FactorKey = string

/** One factor of the rubric in one language, with the coach title filled in. */
export type Factor = {
  readonly key: FactorKey
  readonly title: string
  readonly question: string
  /** The description of level 1, 2 and 3. */
  readonly levels: readonly [string, string, string]
  /** The result of the research, in one or two sentences. */
  readonly finding: string
  readonly watchOut: string
  readonly tip: string
}

/** An edition of the rubric in one language: the whole questionnaire as data. */
export type Rubric = {
  readonly edition: string
  readonly language: Language
  /** Short names of level 1, 2 and 3. */
  readonly levelNames: readonly [string, string, string]
  readonly factors: readonly Factor[]
}

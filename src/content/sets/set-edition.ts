import type { SetPatternKind } from '../../domain/conversation/set-patterns.ts'
import type { LevelsSet } from '../../domain/scan/question-set.ts'
import type { FactorKey, Language, Moment } from '../../domain/scan/rubric.ts'

/**
 * An edition of a further set of questions, as data: what the set is, and its words. They have the same places for the
 * coach title as a rubric. `key` is a name of the edition that never changes; a changed text gets a new one.
 */
export type SetEdition = {
  readonly key: string
  readonly set: Pick<LevelsSet, 'kind' | 'key' | 'optional' | 'hasWeakestLink'>
  /** What is worth telling of it, in the order of telling. */
  readonly patterns: readonly SetPatternKind[]
  /** About how long it takes to answer the set. */
  readonly minutes: number
  readonly texts: { readonly [language in Language]: SetTexts }
}

export type SetTexts = {
  readonly title: string
  /** What the set is about, and what its answers don't say. */
  readonly lead: string
  /** One question per moment, the same for each item. */
  readonly question: { readonly [moment in Moment]: string }
  /** Short names of step 1, 2 and 3, as in mid-sentence. */
  readonly levelNames: Three
  /** What each step says, at each moment. */
  readonly steps: { readonly [moment in Moment]: Three }
  readonly items: readonly SetItem[]
  /** Where the items come from, as the report prints it. */
  readonly source: string
}

export type SetItem = { readonly key: FactorKey; readonly title: string; readonly about: string }

type Three = readonly [string, string, string]

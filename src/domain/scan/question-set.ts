import type { FactorKey } from './rubric.ts'

/** The key of a set of questions. The engine never mentions a set by name. */
export type SetKey = string

/**
 * A set of questions, as data. A scan asks the six factors, which are a set, and whatever further sets it switches on.
 * The kind decides what may be computed: the method takes a `LevelsSet` only.
 */
export type QuestionSet = LevelsSet | PicksSet | OneOfSet

type Questions = {
  readonly key: SetKey
  /** The questions in order. No two sets of a scan share one. */
  readonly items: readonly FactorKey[]
  /** Whether a respondent may skip the set, as a whole. Then it has a gate of its own for each group. */
  readonly optional: boolean
}

/** Each item is answered with a level, now and as a wish. The method applies: median, difference, marking, test. */
export type LevelsSet = Questions & {
  readonly kind: 'levels'
  /** Whether the items need each other, so that the weakest says something about all. */
  readonly hasWeakestLink: boolean
}

/** Any number of items is picked: counts only. */
export type PicksSet = Questions & { readonly kind: 'picks' }

/** Each item is answered with one of these choices, which have no order: counts only. */
export type OneOfSet = Questions & { readonly kind: 'one-of'; readonly choices: readonly string[] }

/** What a scan and its report hold of a further set: the key of its edition, which never changes, and its items. */
export type SetFacts = { readonly key: SetKey; readonly edition: string; readonly factors: readonly FactorKey[] }

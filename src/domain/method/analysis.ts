import type { SetKey } from '../scan/question-set.ts'
import type { FactorKey, Level, Moment } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/**
 * The outcome of the method, in exactly the form that `analyse` prints and that the close stores. The field names
 * belong to the published form, hence their underscores. A value that doesn't exist is null.
 */
export type Analysis = SetAnalysis & {
  readonly chain: PerMoment<{ readonly [group: GroupKey]: Chain }>
  readonly institution: PerMoment<InstitutionSummary>
  /** The other sets of questions, each analysed by itself; absent where none was asked. */
  readonly sets?: { readonly [set: SetKey]: SetAnalysis }
}

/** The outcome for one set of questions, without a weakest link. */
export type SetAnalysis = {
  readonly within: PerMoment<{ readonly [group: GroupKey]: { readonly [factor: FactorKey]: Within } }>
  readonly wish: { readonly [group: GroupKey]: { readonly [factor: FactorKey]: Wish } }
  readonly between: PerMoment<Between>
  readonly factor: PerMoment<{ readonly [factor: FactorKey]: FactorSummary }>
}

export type PerMoment<Value> = { readonly [moment in Moment]: Value }

/** How loudly a difference is shown: 3 firm, 2 indicative, 1 tentative, 0 not marked. */
export type Highlight = 0 | 1 | 2 | 3

export type WithinClass = 'none' | 'single' | 'unanimous' | 'shared' | 'nuance' | 'split'

/** One group's answers to one question about one factor. */
export type Within = {
  /** Answers at level 1, 2 and 3. */
  readonly counts: readonly [number, number, number]
  /** The sum of `counts`, without don't-know and blank. */
  readonly n: number
  readonly dk: number
  readonly many_dk: boolean
  /** The lower median. */
  readonly level: Level | null
  /** Part of the published form; it decides nothing and is never shown. */
  readonly mean: number | null
  /** Mean distance to the median, in steps (0..1). */
  readonly spread: number | null
  readonly class: WithinClass
  /** The shape of a split, else null. */
  readonly pattern: 'two_camps' | 'scattered' | null
  readonly full_range: boolean
  readonly hinges_on_one: boolean
  readonly highlight: Highlight
}

export type WishClass = 'none' | 'as_is' | 'small' | 'clear' | 'large'

/** What one group wants to change about one factor, respondent by respondent. */
export type Wish = {
  readonly n: number
  readonly up: number
  readonly same: number
  readonly down: number
  /** Mean of desired minus current, in steps (-2..2). */
  readonly gap: number | null
  readonly class: WishClass
  readonly direction: 'up' | 'down' | 'none' | null
  readonly mixed: boolean
  readonly hinges_on_one: boolean
  readonly highlight: Highlight
}

export type PairClass = 'none' | 'shared' | 'nuance' | 'divergent' | 'opposed'
export type Direction = 'a_higher' | 'b_higher' | 'same' | 'spread'
export type Reason = 'no_data' | 'single_voice' | 'hinges_on_one_answer' | 'too_few_to_test' | 'chance_not_excluded'

/** Two groups compared on one factor at one moment. */
export type PairRow = {
  readonly factor: FactorKey
  readonly a: GroupKey
  readonly b: GroupKey
  readonly n_a: number
  readonly n_b: number
  /** Wasserstein-1 distance, in steps (0..2). */
  readonly steps: number | null
  readonly class: PairClass
  readonly direction: Direction | null
  readonly p: number | null
  readonly p_min: number | null
  readonly in_family: boolean
  readonly p_holm: number | null
  readonly hinges_on_one: boolean | null
  readonly highlight: Highlight
  readonly reasons: readonly Reason[]
}

export type Between = {
  readonly family_size: number
  /** Talking points, loudest first: `highlight` of 2 and 3 only. */
  readonly ranking: readonly (readonly [FactorKey, GroupKey, GroupKey])[]
  readonly rows: readonly PairRow[]
}

/** Of the published form. A report is told by the leading pair, which may be another one. */
export type FactorSummary = {
  readonly largest_steps: number | null
  readonly largest_pair: readonly [GroupKey, GroupKey] | null
  readonly odd_one_out: GroupKey | null
}

/** A group's profile, read by its weakest factors: all at its lowest level. */
export type Chain = {
  readonly level: Level | null
  readonly complete: boolean
  readonly weakest: readonly FactorKey[]
  readonly missing: readonly FactorKey[]
}

export type InstitutionSummary = {
  readonly cautious_level: Level | null
  readonly weakest_named_by_all: readonly FactorKey[]
}

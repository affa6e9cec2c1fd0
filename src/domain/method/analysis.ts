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
  /** What groups think that others answer to the factors; absent where nobody was asked. */
  readonly expectation?: ExpectationAnalysis
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

/** `spread`: the two differ at equal height. Higher and lower than what it is compared with. */
export type ExpectedDirection = 'expects_higher' | 'expects_lower' | 'same' | 'spread'

/** How near a group's guesses are to the answers of the group that they are about. */
export type Accuracy = Omit<PairRow, 'factor' | 'a' | 'b' | 'n_a' | 'n_b' | 'direction'> & {
  readonly direction: ExpectedDirection | null
}

/** How near a group's guesses are to its own answers. */
export type Congruency = Pick<PairRow, 'steps' | 'class'> & { readonly direction: ExpectedDirection | null }

export type ExpectationState =
  /** More than half had no idea. */
  | 'no_idea'
  | 'none'
  /** One of the two groups, or the guesses, are split: there is no 'most' to expect. */
  | 'divided'
  | 'known_agreement'
  | 'known_difference'
  /** The groups differ, and the one that guessed thought that the other sees it its way. */
  | 'unseen_difference'
  /** The groups agree, and the one that guessed thought that they don't. */
  | 'imagined_difference'
  /** They differ, the other way round than expected. */
  | 'reversed'
  /** They differ, in another measure or kind than expected. */
  | 'misjudged_difference'
  /** Just over half a step on one leg only. */
  | 'unclear'

/** What one group thinks that most of another choose now, at one factor. */
export type ExpectationRow = {
  readonly factor: FactorKey
  readonly group: GroupKey
  readonly about: GroupKey
  /** Guesses that are a level; `dk` had no idea. */
  readonly n: number
  readonly dk: number
  readonly accuracy: Accuracy
  readonly congruency: Congruency
  readonly state: ExpectationState
  readonly highlight: Highlight
}

export type ExpectationAnalysis = { readonly family_size: number; readonly rows: readonly ExpectationRow[] }

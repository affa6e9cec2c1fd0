import type { GroupId } from '../ids.ts'

/** Within a scan a group is known by its key; groups of two rounds match by it. */
export type GroupKey = string

const MOST_OWN_GROUPS = 12

/** The keys that groups of an institution's own naming go by. */
export const OWN_GROUP_KEYS: readonly GroupKey[] = Array.from(
  { length: MOST_OWN_GROUPS },
  (_, index) => `own-${index + 1}`,
)

/**
 * Who may see a group's counts: everyone from the first answer on, or nobody until `threshold` sheets were sent.
 * Chosen per group in the draft, frozen at launch, told to that group before its first question.
 */
export type Visibility = { readonly mode: 'on-record' } | { readonly mode: 'protected'; readonly threshold: number }

/** A group of people with one role, such as the board or the coaches, that is asked to answer. */
export type StakeholderGroup = {
  readonly id: GroupId
  readonly key: GroupKey
  /** The institution's own name for the group; null takes the default name of a known key. */
  readonly label: string | null
  readonly visibility: Visibility
  /** How many people are asked, when known. */
  readonly invited: number | null
  /** What respondents type or follow; no secret, it hangs on a poster. */
  readonly code: string
}

export const LOWEST_THRESHOLD = 3
export const HIGHEST_THRESHOLD = 10

/** The rule that a group starts with: a board of two can't hide, so it speaks on the record. */
export const defaultVisibility = (key: GroupKey): Visibility => {
  if (key === 'board') return { mode: 'on-record' }
  return { mode: 'protected', threshold: key === 'coaches' ? 3 : 5 }
}

/** The fewest sheets that make the group visible. */
export const sheetsNeeded = (visibility: Visibility): number =>
  visibility.mode === 'on-record' ? 0 : visibility.threshold

import type { GroupId } from '../ids.ts'

/** Within a scan a group is known by its key; groups of two rounds match by it. */
export type GroupKey = string

const MOST_OWN_GROUPS = 12

/** The keys for groups that an institution names itself. */
export const OWN_GROUP_KEYS: readonly GroupKey[] = Array.from(
  { length: MOST_OWN_GROUPS },
  (_, index) => `own-${index + 1}`,
)

/**
 * Who may see a group's counts: everyone from the first answer on, or nobody until `threshold` sheets were sent. Chosen
 * per group in the draft, frozen at the launch, and shown to that group before its first question.
 */
export type Visibility = { readonly mode: 'on-record' } | { readonly mode: 'protected'; readonly threshold: number }

/** A group of people with one role, such as the board or the coaches, that is asked to answer. */
export type StakeholderGroup = {
  readonly id: GroupId
  readonly key: GroupKey
  /** The institution's own name for the group; null means the default name of a known key. */
  readonly label: string | null
  readonly visibility: Visibility
  /** How many people are asked; null when unknown. */
  readonly invited: number | null
  /** The code that respondents type or follow. Not a secret: it is on a poster. */
  readonly code: string
}

export const LOWEST_THRESHOLD = 3
export const HIGHEST_THRESHOLD = 10

/** The initial rule of a group. A board of two can't be anonymous, so a board starts on the record. */
export const defaultVisibility = (key: GroupKey): Visibility => {
  if (key === 'board') return { mode: 'on-record' }
  return { mode: 'protected', threshold: key === 'coaches' ? 3 : 5 }
}

/** The lowest number of sheets with which the group is visible. */
export const sheetsNeeded = (visibility: Visibility): number =>
  visibility.mode === 'on-record' ? 0 : visibility.threshold

import type { FactorKey } from './rubric.ts'
import type { GroupKey } from './stakeholder-group.ts'

/** What the facilitator prepared and the room guessed: kept so that going back and forth loses nothing. */
export type Workshop = {
  /** The factors to talk about, in order. */
  readonly topics: readonly FactorKey[]
  readonly hands: Hands
}

/** How many in the room expected a group's picture at level 1, 2 and 3: a show of hands, by factor and group. */
export type Hands = { readonly [factor: FactorKey]: { readonly [group: GroupKey]: readonly [number, number, number] } }

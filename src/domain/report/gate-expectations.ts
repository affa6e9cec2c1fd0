import type { Expectations } from '../method/guesses.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import type { Gated } from './gate.ts'

/** What may be told of the guesses about other groups. Only made where groups were asked to guess. */
export type GatedExpectations = {
  readonly told: Expectations
  /** True when a pair was asked that may not be told: its guesses are deleted at the close. */
  readonly someRemoved: boolean
}

/** Responses of either group of a pair: one guess, or the one answer that it is about, would be that of one person. */
export const FEWEST_TO_TELL_A_GUESS = 2

/**
 * Decides once per pair, for all factors, whether its guesses may be told: only where the gate shows both groups, each with
 * enough responses. Null when nobody was asked.
 */
export const gateExpectations = (gated: Gated, expectations: Expectations): GatedExpectations | null => {
  const asked = Object.entries(expectations)
  if (asked.length === 0) return null
  const told = asked.filter(([group, { about }]) => hasEnough(gated, group) && hasEnough(gated, about))
  return { told: Object.fromEntries(told), someRemoved: told.length < asked.length }
}

const hasEnough = ({ groups }: Gated, key: GroupKey): boolean =>
  groups.some((group) => group.key === key && group.shown && group.responses >= FEWEST_TO_TELL_A_GUESS)

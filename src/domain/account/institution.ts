import type { CoachTitle } from '../scan/rubric.ts'

/** What the board sets for its institution. */
export type Institution = {
  readonly name: string
  /** What a new scan starts with. */
  readonly coachTitle: CoachTitle
  /** The domain by which a federation knows it, as in `schac_home_organization`; null when nobody signs in that way. */
  readonly homeOrganization: string | null
}

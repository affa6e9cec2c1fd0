import type { CoachTitle } from '../scan/rubric.ts'

/** An institution, with the settings that its board chooses. */
export type Institution = {
  readonly name: string
  /** The initial title in a new scan. */
  readonly coachTitle: CoachTitle
  /**
   * The domain by which a federation knows the institution, as in `schac_home_organization`; null when nobody signs in
   * that way.
   */
  readonly homeOrganization: string | null
}

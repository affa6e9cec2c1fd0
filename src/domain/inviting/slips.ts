import type { StakeholderGroup } from '../scan/stakeholder-group.ts'

/** The most slips that are made at once: fifty sheets of eight, which are laid out in about a second. */
export const MOST_SLIPS = 400

/** Used when the number of people is unknown: five sheets. */
const SOME_SLIPS = 40

/** The suggested number of slips for a group: one per person who is asked, up to `MOST_SLIPS`. */
export const slipsToBeginWith = ({ invited }: Pick<StakeholderGroup, 'invited'>): number =>
  Math.min(invited ?? SOME_SLIPS, MOST_SLIPS)

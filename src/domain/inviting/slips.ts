import type { StakeholderGroup } from '../scan/stakeholder-group.ts'

/** How many slips are made at once: fifty sheets of eight, which are laid out in about a second. */
export const MOST_SLIPS = 400

/** When nobody knows how many are asked: five sheets. */
const SOME_SLIPS = 40

/** How many slips a group starts from: one for each who is asked, as far as they are made at once. */
export const slipsToBeginWith = ({ invited }: Pick<StakeholderGroup, 'invited'>): number =>
  Math.min(invited ?? SOME_SLIPS, MOST_SLIPS)

import type { Report } from '../report/report.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** What is asked of everybody: what they commission, what they do, what they answer for, and to whom they tell it. */
export const DUTIES = ['commissions', 'does', 'answersFor', 'tells'] as const
export type Duty = (typeof DUTIES)[number]

/** A row of the sheet. A duty that nobody filled in is empty. */
export type Duties = { readonly [duty in Duty]: string }
export const NO_DUTIES: Duties = { commissions: '', does: '', answersFor: '', tells: '' }

/** Who does what, as the workshop filled it in: for the groups of the scan, and for others whom the room names. */
export type Responsibilities = {
  readonly groups: { readonly [group: GroupKey]: Duties }
  readonly others: readonly OtherDuties[]
}
export type OtherDuties = Duties & { readonly who: string }

export const NOTHING_FILLED: Responsibilities = { groups: {}, others: [] }

/** In characters. */
export const LONGEST_DUTY = 120
export const LONGEST_WHO = 60
/** Others whom the room may name. */
export const MOST_OTHERS = 6

export const isFilled = ({ groups, others }: Responsibilities): boolean =>
  others.length > 0 || Object.values(groups).some(hasDuty)

/** The sheet without rows in which nothing is filled in, and without groups that the report doesn't have. */
export const settledFor = (
  { groups }: Pick<Report, 'groups'>,
  { groups: rows, others }: Responsibilities,
): Responsibilities => ({
  groups: Object.fromEntries(
    groups.flatMap(({ key }) => {
      const duties = Object.hasOwn(rows, key) ? rows[key] : undefined
      return duties && hasDuty(duties) ? [[key, duties]] : []
    }),
  ),
  others: others.filter((other) => other.who !== '').slice(0, MOST_OTHERS),
})

/** The duties of a group. All are empty where nothing was filled in. */
export const dutiesOf = ({ groups }: Responsibilities, group: GroupKey): Duties =>
  (Object.hasOwn(groups, group) ? groups[group] : undefined) ?? NO_DUTIES

const hasDuty = (duties: Duties): boolean => DUTIES.some((duty) => duties[duty] !== '')

import type { UnitId } from '../ids.ts'
import { isSameName } from './same-name.ts'
import type { GroupKey, StakeholderGroup } from './stakeholder-group.ts'

/** A college or location: a part of the institution. A protected group's answers may also be shown per unit. */
export type Unit = { readonly id: UnitId; readonly name: string }

/** One unit divides nothing. A reader can't oversee more than twenty. */
export const FEWEST_UNITS = 2
export const MOST_UNITS = 20
/** In characters. */
export const LONGEST_UNIT_NAME = 60

/** A respondent's choice: one of the units; or 'other' for several units or another one, which counts for no unit. */
export type UnitPick = UnitId | 'other'

/** A group on the record is not divided: it is so small that a unit would reveal who answered what. */
export const asksUnit = (
  { units }: { readonly units: readonly Unit[] },
  { visibility }: Pick<StakeholderGroup, 'visibility'>,
): boolean => units.length > 0 && visibility.mode === 'protected'

/** The units that a scan asks for, and the groups that it asks. */
export type Division = { readonly units: readonly Unit[]; readonly groups: ReadonlySet<GroupKey> }

export const divisionOf = (scan: {
  readonly units: readonly Unit[]
  readonly groups: readonly StakeholderGroup[]
}): Division => ({
  units: scan.units,
  groups: new Set(scan.groups.filter((group) => asksUnit(scan, group)).map(({ key }) => key)),
})

/** Finds a unit by its name in a list; null when the text names no unit. */
export const unitOfName =
  (units: readonly Unit[]) =>
  (written: string): UnitId | null =>
    units.find(({ name }) => isSameName(name, written))?.id ?? null

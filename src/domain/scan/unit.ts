import type { UnitId } from '../ids.ts'
import type { GroupKey, StakeholderGroup } from './stakeholder-group.ts'

/** A college or location: a part of the institution, within which a protected group's answers may also be shown. */
export type Unit = { readonly id: UnitId; readonly name: string }

/** With one unit there is nothing to divide; more than twenty nobody reads. */
export const FEWEST_UNITS = 2
export const MOST_UNITS = 20
/** In characters. */
export const LONGEST_UNIT_NAME = 60

/** What a respondent says: one of the units, or several or another, which counts to no unit. */
export type UnitPick = UnitId | 'other'

/** A group on the record isn't divided: it is few people, and a unit would say which of them. */
export const asksUnit = (
  { units }: { readonly units: readonly Unit[] },
  { visibility }: Pick<StakeholderGroup, 'visibility'>,
): boolean => units.length > 0 && visibility.mode === 'protected'

/** The same name, as people read it: capitals, spaces and dashes make no difference. */
export const isSameUnitName = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Where units are asked: which they are, and of which groups. */
export type Division = { readonly units: readonly Unit[]; readonly groups: ReadonlySet<GroupKey> }

export const divisionOf = (scan: {
  readonly units: readonly Unit[]
  readonly groups: readonly StakeholderGroup[]
}): Division => ({
  units: scan.units,
  groups: new Set(scan.groups.filter((group) => asksUnit(scan, group)).map(({ key }) => key)),
})

/** Finds a unit by what a list calls it; null when none is meant. */
export const unitOfName =
  (units: readonly Unit[]) =>
  (written: string): UnitId | null =>
    units.find(({ name }) => isSameUnitName(name, written))?.id ?? null

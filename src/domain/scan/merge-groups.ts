import type { GroupId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import { pairsAmong } from './expectation-pair.ts'
import type { Scan } from './scan.ts'
import {
  type GroupKey,
  OWN_GROUP_KEYS,
  type StakeholderGroup,
  sheetsNeeded,
  type Visibility,
} from './stakeholder-group.ts'

export type MergedOrWhyNot = Outcome<
  { readonly scan: Scan; readonly merged: StakeholderGroup; readonly gone: readonly GroupId[] },
  'already-launched' | 'no-such-group' | 'no-room'
>
/**
 * Merges two groups, only before the launch. The merged group takes the place of the second and the stricter rule of
 * the two. Its key is new to the earlier round too, so that it isn't compared with either group. What either was asked
 * about other groups, or they about it, is asked no more.
 */
export const mergeGroups = (
  scan: Scan,
  keys: { readonly one: GroupKey; readonly other: GroupKey; readonly usedEarlier: readonly GroupKey[] },
  named: Pick<StakeholderGroup, 'id' | 'code'> & { readonly label: string },
): MergedOrWhyNot => {
  if (scan.status !== 'draft') return { ok: false, reason: 'already-launched' }
  const one = scan.groups.find(({ key }) => key === keys.one)
  const other = scan.groups.find(({ key }) => key === keys.other)
  if (!one || !other || one === other) return { ok: false, reason: 'no-such-group' }
  const taken = [...keys.usedEarlier, ...scan.groups.map(({ key }) => key)]
  const key = OWN_GROUP_KEYS.find((own) => !taken.includes(own))
  if (!key) return { ok: false, reason: 'no-room' }
  const merged = {
    ...named,
    key,
    visibility: stricter(one.visibility, other.visibility),
    invited: together(one, other),
  }
  const groups = scan.groups.flatMap((group) => (group === one ? [] : group === other ? [merged] : [group]))
  const expectations = pairsAmong(scan.expectations, groups)
  return { ok: true, scan: { ...scan, groups, expectations }, merged, gone: [one.id, other.id] }
}

const stricter = (one: Visibility, other: Visibility): Visibility =>
  sheetsNeeded(one) >= sheetsNeeded(other) ? one : other

/** Known only when both numbers are known. */
const together = (one: StakeholderGroup, other: StakeholderGroup): number | null =>
  one.invited === null || other.invited === null ? null : one.invited + other.invited

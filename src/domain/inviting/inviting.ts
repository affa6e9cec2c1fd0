import type { GroupId } from '../ids.ts'
import { type Scan, takesAnswers } from '../scan/scan.ts'
import type { StakeholderGroup } from '../scan/stakeholder-group.ts'

/** While a scan is prepared and while it is open: there may always be a colleague who was forgotten. */
export const takesInvitations = (scan: Pick<Scan, 'status' | 'closesOn'>, now: Date): boolean =>
  scan.status === 'draft' || takesAnswers(scan, now)

/**
 * The groups with at least as many people asked as were invited by name. A higher number that somebody filled in stays:
 * others may answer by the link of the group.
 */
export const countingInvited = (
  groups: readonly StakeholderGroup[],
  invited: ReadonlyMap<GroupId, number>,
): readonly StakeholderGroup[] =>
  groups.map((group) => {
    const byName = invited.get(group.id) ?? 0
    return byName > (group.invited ?? 0) ? { ...group, invited: byName } : group
  })

import type { GroupId } from '../ids.ts'
import { type Scan, takesAnswers } from '../scan/scan.ts'
import type { StakeholderGroup } from '../scan/stakeholder-group.ts'

/**
 * Whether people can be invited: while a scan is a draft and while it is open, because a colleague may have been
 * forgotten.
 */
export const takesInvitations = (scan: Pick<Scan, 'status' | 'closesAt'>, now: Date): boolean =>
  scan.status === 'draft' || takesAnswers(scan, now)

/**
 * The groups, in which the number of people asked is at least the number invited by name. A higher number that somebody
 * filled in stays, because others may answer through the group's link.
 */
export const countingInvited = (
  groups: readonly StakeholderGroup[],
  invited: ReadonlyMap<GroupId, number>,
): readonly StakeholderGroup[] =>
  groups.map((group) => {
    const byName = invited.get(group.id) ?? 0
    return byName > (group.invited ?? 0) ? { ...group, invited: byName } : group
  })

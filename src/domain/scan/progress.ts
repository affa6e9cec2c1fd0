import type { Day } from '../calendar.ts'
import { type GroupKey, sheetsNeeded, type Visibility } from './stakeholder-group.ts'
import type { UnitProgress } from './unit-progress.ts'

/** How far a group is while the scan is open: a count of sheets, never who. */
export type GroupProgress = {
  readonly key: GroupKey
  readonly label: string | null
  readonly visibility: Visibility
  readonly invited: number | null
  /** Null while the number itself could point at a person: '1 of 1' names somebody. */
  readonly responses: number | null
  /** Absent where no unit is asked; none while they can't be told apart. */
  readonly units?: readonly UnitProgress[]
}

/** What may be told of a group's progress: a protected group needs its threshold invited, or answered. */
export const progressOf = (group: Omit<GroupProgress, 'responses'>, responses: number): GroupProgress => {
  const needed = sheetsNeeded(group.visibility)
  const enough = responses >= needed || (group.invited ?? 0) >= needed
  return { ...group, responses: enough ? responses : null }
}

/** More sheets than people asked: a group link can't stop somebody answering twice, so it is said. */
export const hasMoreThanInvited = ({ invited, responses }: Pick<GroupProgress, 'invited' | 'responses'>): boolean =>
  invited !== null && responses !== null && responses > invited

/** Whether it can't reach its threshold, however many answer. */
export const isTooSmall = ({ visibility, invited }: Pick<GroupProgress, 'visibility' | 'invited'>): boolean =>
  invited !== null && invited < sheetsNeeded(visibility)

/** Whether the group would stay hidden if the scan closed now. */
export const wouldStayHidden = ({ visibility, responses }: GroupProgress): boolean =>
  (responses ?? 0) < sheetsNeeded(visibility)

/** How many sheets a group had sent when a day began. */
export type Night = { readonly day: Day; readonly responses: number }

/**
 * What is kept of a night: null where progress tells nothing, and for a protected group that is known to be smaller than
 * its threshold, however many sheets came in: its steps from day to day would point at people.
 */
export const nightlyCountOf = (group: Omit<GroupProgress, 'responses'>, responses: number): number | null =>
  isTooSmall(group) ? null : progressOf(group, responses).responses

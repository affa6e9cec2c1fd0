import type { Day } from '../calendar.ts'
import { type GroupKey, sheetsNeeded, type Visibility } from './stakeholder-group.ts'
import type { UnitProgress } from './unit-progress.ts'

/** The progress of a group while the scan is open: a number of sheets, never names. */
export type GroupProgress = {
  readonly key: GroupKey
  readonly label: string | null
  readonly visibility: Visibility
  readonly invited: number | null
  /** Null while the number itself could identify a person, as '1 of 1' does. */
  readonly responses: number | null
  /** Absent when the group is asked no unit; empty while the units can't be told apart. */
  readonly units?: readonly UnitProgress[]
}

/**
 * The progress that may be shown of a group. A protected group shows it once its threshold is reached, by invitations
 * or by answers.
 */
export const progressOf = (group: Omit<GroupProgress, 'responses'>, responses: number): GroupProgress => {
  const needed = sheetsNeeded(group.visibility)
  const enough = responses >= needed || (group.invited ?? 0) >= needed
  return { ...group, responses: enough ? responses : null }
}

/**
 * Whether there are more sheets than invited people. A group link can't stop a second answer, so screens mention this.
 */
export const hasMoreThanInvited = ({ invited, responses }: Pick<GroupProgress, 'invited' | 'responses'>): boolean =>
  invited !== null && responses !== null && responses > invited

/** Whether the group can't reach its threshold, however many people answer. */
export const isTooSmall = ({ visibility, invited }: Pick<GroupProgress, 'visibility' | 'invited'>): boolean =>
  invited !== null && invited < sheetsNeeded(visibility)

/** Whether the group would stay hidden if the scan closed now. */
export const wouldStayHidden = ({ visibility, responses }: GroupProgress): boolean =>
  (responses ?? 0) < sheetsNeeded(visibility)

/** The number of sheets that a group had sent when a day began. */
export type Night = { readonly day: Day; readonly responses: number }

/**
 * The number that is stored for a night. Null where progress is hidden. Null too for a protected group that is known to
 * be smaller than its threshold, however many sheets it sent: the steps from day to day would point at people.
 */
export const nightlyCountOf = (group: Omit<GroupProgress, 'responses'>, responses: number): number | null =>
  isTooSmall(group) ? null : progressOf(group, responses).responses

/**
 * The responses of all groups together. Null when the progress of any group is hidden: the total and the shown groups
 * would give it away. `invited` is null when it is unknown of any group.
 */
export const totalOf = (
  progress: readonly Pick<GroupProgress, 'invited' | 'responses'>[],
): { readonly responses: number; readonly invited: number | null } | null => {
  const responses = sumOf(progress.map((group) => group.responses))
  return responses === null ? null : { responses, invited: sumOf(progress.map((group) => group.invited)) }
}

const sumOf = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((sum, number) => (sum === null || number === null ? null : sum + number), 0)

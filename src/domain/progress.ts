import { type GroupKey, sheetsNeeded, type Visibility } from './stakeholder-group.ts'

/** How far a group is while the scan is open: a count of sheets, never who. */
export type GroupProgress = {
  readonly key: GroupKey
  readonly label: string | null
  readonly visibility: Visibility
  readonly invited: number | null
  /** Null while the number itself could point at a person: '1 of 1' names somebody. */
  readonly responses: number | null
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

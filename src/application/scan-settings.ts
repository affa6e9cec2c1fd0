import { standardEdition } from '../content/rubric.ts'
import type { Day } from '../domain/calendar.ts'
import { CODE_LENGTH, codeFrom } from '../domain/code.ts'
import type { GroupId } from '../domain/ids.ts'
import type { CoachTitle } from '../domain/rubric.ts'
import type { Scan, StakeholderGroup } from '../domain/scan.ts'
import type { GroupKey, Visibility } from '../domain/stakeholder-group.ts'
import type { RandomBytes } from './ports.ts'

/** Everything about a scan that its makers choose, before it is launched. */
export type ScanSettings = {
  readonly title: string
  readonly referenceDate: Day
  readonly coachTitle: CoachTitle
  readonly asksWish: boolean
  readonly takesRemarks: boolean
  readonly closesOn: Day
  readonly groups: readonly GroupSettings[]
}

export type GroupSettings = {
  readonly key: GroupKey
  readonly label: string | null
  readonly visibility: Visibility
  readonly invited: number | null
}

/** Settings filled in: a group that was there already keeps its id and its code, so that a noted link stays good. */
export const settledIn = (
  settings: ScanSettings,
  earlier: readonly StakeholderGroup[],
  { newId, randomBytes }: { readonly newId: () => string; readonly randomBytes: RandomBytes },
): Omit<Scan, 'id' | 'status' | 'feedbackCode' | 'follows' | 'openedAt' | 'closedAt'> => ({
  ...settings,
  edition: standardEdition.key,
  groups: settings.groups.map((group) => {
    const same = earlier.find(({ key }) => key === group.key)
    const { key, label, visibility, invited } = group
    const id = same?.id ?? (newId() as GroupId)
    const code = same?.code ?? codeFrom(randomBytes(CODE_LENGTH))
    return { id, key, label, visibility, invited, code }
  }),
})

import { CODE_LENGTH, codeFrom } from '../../domain/answering/code.ts'
import type { Day } from '../../domain/calendar.ts'
import type { GroupId, UnitId } from '../../domain/ids.ts'
import type { HeldEdition } from '../../domain/scan/edition.ts'
import type { ExpectationPair } from '../../domain/scan/expectation-pair.ts'
import type { SetFacts } from '../../domain/scan/question-set.ts'
import type { CoachTitle } from '../../domain/scan/rubric.ts'
import { isSameName } from '../../domain/scan/same-name.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { GroupKey, Visibility } from '../../domain/scan/stakeholder-group.ts'
import type { RandomBytes } from '../randomness.ts'

/** All settings of a scan that the institution chooses before the launch. */
export type ScanSettings = {
  readonly title: string
  readonly referenceDate: Day
  readonly coachTitle: CoachTitle
  /** The key of the standard edition, or of one of the institution's editions. */
  readonly edition: string
  /** The further sets of questions, in the order of asking. */
  readonly sets: readonly SetFacts[]
  /** Which groups are asked about which other group: `choosePairs` found no fault. */
  readonly expectations: readonly ExpectationPair[]
  readonly introduction: string
  readonly asksWish: boolean
  readonly takesRemarks: boolean
  readonly closesAt: Date
  readonly groups: readonly GroupSettings[]
  /** The names of the units, all different: none, or at least `FEWEST_UNITS`. */
  readonly units: readonly string[]
}

export type GroupSettings = {
  readonly key: GroupKey
  readonly label: string | null
  readonly visibility: Visibility
  readonly invited: number | null
}

/** As `ScanSettings`, with the edition itself in place of its key. */
export type SettledSettings = Omit<ScanSettings, 'edition'> & { readonly edition: HeldEdition }

/**
 * Completes the settings. A group that existed keeps its id and code, so that a printed link still works. A unit with
 * the same name keeps its id, so that the people who were invited stay in it.
 */
export const settledIn = (
  settings: SettledSettings,
  earlier: Pick<Scan, 'groups' | 'units'>,
  { newId, randomBytes }: { readonly newId: () => string; readonly randomBytes: RandomBytes },
): Omit<
  Scan,
  'id' | 'status' | 'privacy' | 'feedbackCode' | 'follows' | 'openedAt' | 'closedAt' | 'closingMovedAt'
> => ({
  ...settings,
  groups: settings.groups.map((group) => {
    const same = earlier.groups.find(({ key }) => key === group.key)
    const { key, label, visibility, invited } = group
    const id = same?.id ?? (newId() as GroupId)
    const code = same?.code ?? codeFrom(randomBytes(CODE_LENGTH))
    return { id, key, label, visibility, invited, code }
  }),
  units: settings.units.map((name) => {
    const same = earlier.units.find((unit) => isSameName(unit.name, name))
    return { id: same?.id ?? (newId() as UnitId), name }
  }),
})

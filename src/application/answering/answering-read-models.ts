import type { GroupId, InstitutionId, UnitId } from '../../domain/ids.ts'
import type { GuessedAbout } from '../../domain/scan/expectation-pair.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../domain/scan/stakeholder-group.ts'

/** What the pages of respondents read. */
export type AnsweringReadModels = {
  /** The place that a code leads to, and what a key wrote there; null when no group has this code. */
  readonly findSeat: (code: string, keyHash?: Buffer | null) => Promise<Seat | null>
  /** The sealed draft behind a key of this group; null when the ticket is gone. */
  readonly findDraft: (institutionId: InstitutionId, groupId: GroupId, keyHash: Buffer) => Promise<FoundDraft | null>
}

export type Seat = {
  /** The code in the URL. */
  readonly code: string
  /** The kind of code: the group's own code, one that was replaced, or a slip that was used or not. */
  readonly entry: 'group' | 'revoked' | 'slip' | 'used-slip'
  readonly institutionId: InstitutionId
  readonly institution: string
  /**
   * The very same object for as long as nothing of the institution's name, the scan, this group and the one that it is
   * asked about changes.
   */
  readonly scan: Omit<Scan, 'groups'>
  readonly group: StakeholderGroup
  /** The group that this one is asked about; null where it is asked about none. */
  readonly guessedAbout: GuessedAbout | null
  /** The hash of the key that was asked for; null without a key. */
  readonly keyHash: Buffer | null
  /** As `findDraft`; null without a key. */
  readonly found: FoundDraft | null
}

export type FoundDraft = {
  readonly sealed: Buffer | null
  /** Another key of the same ticket wrote something. */
  readonly begunElsewhere: boolean
  /** The respondent's unit according to the invitation; null when the invitation names none. */
  readonly unitId: UnitId | null
}

import type { GroupId, InstitutionId, MailingId, ScanId } from '../../domain/ids.ts'
import type { Mailing, MailingCounts, MailingKind } from '../../domain/inviting/mailing.ts'
import type { PlannedReminder } from '../../domain/inviting/planned-reminder.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { FailedLetter } from './mailing-ports.ts'

/** What screens read about invitations, mailings and handouts. A number that could identify a person is null. */
export type InvitingReadModels = {
  /** How many addresses were invited per group, answered since or not. */
  readonly countInvited: (institutionId: InstitutionId, scanId: ScanId) => Promise<ReadonlyMap<GroupId, number>>
  /** How many invitations did not arrive, by group. */
  readonly countUndelivered: (institutionId: InstitutionId, scanId: ScanId) => Promise<ReadonlyMap<GroupId, number>>
  /** Which of these addresses were invited to this scan before, answered since or not. */
  readonly findInvitedBefore: (
    institutionId: InstitutionId,
    scanId: ScanId,
    addresses: readonly string[],
  ) => Promise<ReadonlySet<string>>
  /** What was handed out for each group, as far as the scan itself doesn't hold it. */
  readonly readHandouts: (institutionId: InstitutionId, scanId: ScanId) => Promise<HandedOut>
  /** The planned reminders, by day. */
  readonly readReminders: (institutionId: InstitutionId, scanId: ScanId) => Promise<readonly PlannedReminder[]>
  readonly readMailings: (institutionId: InstitutionId, scan: Scan) => Promise<MailingsOverview>
  /** @throws NotFound */
  readonly readMailing: (institutionId: InstitutionId, scanId: ScanId, mailingId: MailingId) => Promise<MailingInFull>
}

export type HandedOut = {
  /** The groups for which slips were made, used or not. The number of used slips would reveal how many people began. */
  readonly withSlips: ReadonlySet<GroupId>
  /** The groups whose link and code were replaced, so that earlier prints no longer work. */
  readonly renewed: ReadonlySet<GroupId>
}

export type MailingsOverview = {
  /** Drafts first, then the newest. */
  readonly mailings: readonly ShownMailing[]
  /** How many letters a new mailing of each kind would have. */
  readonly addressees: { readonly [kind in MailingKind]: number | null }
  /** Whether any address was invited. */
  readonly hasInvitations: boolean
}

export type ShownMailing = {
  readonly mailing: Mailing
  /** Letters are waiting, or are being sent. */
  readonly underWay: boolean
  readonly counts: MailingCounts | null
  /** In any mailing: whether some letters failed, and whether the outcome of some is unknown. */
  readonly lost: { readonly failed: boolean; readonly unknown: boolean }
}

export type MailingInFull = ShownMailing & {
  readonly addressees: number | null
  /** Of people who have no link. By address. Only for an invitation. */
  readonly failures: readonly FailedLetter[]
}

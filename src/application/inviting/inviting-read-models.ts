import type { GroupId, InstitutionId, MailingId, ScanId } from '../../domain/ids.ts'
import type { Mailing, MailingCounts, MailingKind } from '../../domain/inviting/mailing.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { FailedLetter } from './mailing-ports.ts'

/** What screens ask about invitations, mailings and handouts. A number that could name somebody is null. */
export type InvitingReadModels = {
  /** How many addresses were invited as each group, answered since or not. */
  readonly countInvited: (institutionId: InstitutionId, scanId: ScanId) => Promise<ReadonlyMap<GroupId, number>>
  /** Which of these addresses were invited to this scan before, answered since or not. */
  readonly findInvitedBefore: (
    institutionId: InstitutionId,
    scanId: ScanId,
    addresses: readonly string[],
  ) => Promise<ReadonlySet<string>>
  /** What was handed out for each group, as far as the scan itself doesn't tell it. */
  readonly readHandouts: (institutionId: InstitutionId, scanId: ScanId) => Promise<HandedOut>
  readonly readMailings: (institutionId: InstitutionId, scan: Scan) => Promise<MailingsOverview>
  /** @throws NotFound */
  readonly readMailing: (institutionId: InstitutionId, scanId: ScanId, mailingId: MailingId) => Promise<MailingInFull>
}

export type HandedOut = {
  /** Slips were made, used or not: the number of used slips would tell how many began. */
  readonly withSlips: ReadonlySet<GroupId>
  /** The link and the code were replaced, so that earlier prints are of no use. */
  readonly renewed: ReadonlySet<GroupId>
}

export type MailingsOverview = {
  /** Drafts first, then the newest. */
  readonly mailings: readonly ShownMailing[]
  /** How many letters a mailing of each kind would have now. */
  readonly addressees: { readonly [kind in MailingKind]: number | null }
  /** Whether anybody was invited by name. */
  readonly hasInvitations: boolean
}

export type ShownMailing = {
  readonly mailing: Mailing
  /** Letters wait, or are being sent. */
  readonly underWay: boolean
  readonly counts: MailingCounts | null
  /** Of any kind: some letters did not arrive, or perhaps not. */
  readonly lost: { readonly failed: boolean; readonly unknown: boolean }
}

export type MailingInFull = ShownMailing & {
  readonly addressees: number | null
  /** By address; only of an invitation. */
  readonly failures: readonly FailedLetter[]
}

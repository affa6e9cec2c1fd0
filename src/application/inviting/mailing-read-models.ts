import type { InstitutionId, MailingId, ScanId } from '../../domain/ids.ts'
import type { Mailing, MailingCounts, MailingKind } from '../../domain/inviting/mailing.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { FailedLetter } from './mailing-ports.ts'

/** What the screens about mail ask. A number that could name somebody is null. */

export type ReadMailings = (institutionId: InstitutionId, scan: Scan) => Promise<MailingsOverview>

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
  /** Of whatever kind: some letters did not arrive, or perhaps not. */
  readonly lost: { readonly failed: boolean; readonly unknown: boolean }
}

/** @throws NotFound */
export type ReadMailing = (institutionId: InstitutionId, scanId: ScanId, mailingId: MailingId) => Promise<MailingInFull>

export type MailingInFull = ShownMailing & {
  readonly addressees: number | null
  /** By address; only of an invitation. */
  readonly failures: readonly FailedLetter[]
}

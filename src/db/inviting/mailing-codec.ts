import type { AccountId, InstitutionId, MailingId, ScanId } from '../../domain/ids.ts'
import type { ClosedReason } from '../../domain/inviting/delivery.ts'
import type { Mailing, MailingKind } from '../../domain/inviting/mailing.ts'
import type { Language } from '../../domain/scan/rubric.ts'

export type MailingRow = WrittenColumns & {
  institution_id: InstitutionId
  scan_id: ScanId
  id: MailingId
  kind: MailingKind
  created_at: Date
  addressed: number
  sent: number
  failed: number
  unknown: number
}

/** The columns that saving a mailing writes. Its counts are not among them: other statements add to those. */
type WrittenColumns = {
  language: Language
  subject: string
  opening: string
  written_by: AccountId | null
  tested: boolean
  by_hand: boolean
  sent_at: Date | null
  stopped: boolean
  trouble: ClosedReason | null
}

export const mailingFromRow = (row: MailingRow): Mailing => ({
  id: row.id,
  scanId: row.scan_id,
  kind: row.kind,
  language: row.language,
  subject: row.subject,
  opening: row.opening,
  writtenBy: row.written_by,
  tested: row.tested,
  byHand: row.by_hand,
  sentAt: row.sent_at,
  stopped: row.stopped,
  trouble: row.trouble,
  counts: { addressed: row.addressed, sent: row.sent, failed: row.failed, unknown: row.unknown },
})

export const mailingToRow = (mailing: Mailing): WrittenColumns => ({
  language: mailing.language,
  subject: mailing.subject,
  opening: mailing.opening,
  written_by: mailing.writtenBy,
  tested: mailing.tested,
  by_hand: mailing.byHand,
  sent_at: mailing.sentAt,
  stopped: mailing.stopped,
  trouble: mailing.trouble,
})

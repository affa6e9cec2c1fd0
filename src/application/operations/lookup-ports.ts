import type { Day } from '../../domain/calendar.ts'
import type { AccountId, InstitutionId, OfferId, ScanId } from '../../domain/ids.ts'

export type FoundScans = readonly { readonly institutionId: InstitutionId; readonly scanId: ScanId }[]

type FoundOffer = { readonly institutionId: InstitutionId; readonly offerId: OfferId }

/** Queries that must run before the institution is known. Each returns ids and nothing else. */
export type Lookups = {
  /** Open scans whose closing time is before this minute. */
  scansDue(minute: Date): Promise<FoundScans>
  /** Open scans that close at this instant or earlier. */
  scansEnding(until: Date): Promise<FoundScans>
  /** Scans with a reminder that is planned for this day or earlier, and that the clock has not come by. */
  remindersDue(today: Day): Promise<FoundScans>
  scansOpen(): Promise<FoundScans>
  /** Drafts that were discarded before this day. */
  scansDiscardedBefore(day: Day): Promise<FoundScans>
  scansClosedBefore(instant: Date): Promise<FoundScans>
  scansWithRemarksClosedBefore(instant: Date): Promise<FoundScans>
  /** Deletes expired mailed keys, and what is stored about ended sessions. */
  deleteExpiredKeys(at: Date): Promise<void>
  auditLinesBefore(instant: Date): Promise<number>
  /**
   * Keeps the lines of the last eleven months, whatever the instant: the log can't be emptied through the application.
   */
  deleteAuditLinesBefore(instant: Date): Promise<void>
  scanOfFeedbackCode(code: string): Promise<{ readonly institutionId: InstitutionId; readonly scanId: ScanId } | null>
  offerOfKey(hash: Buffer): Promise<FoundOffer | null>
  /** The account of this identity. */
  accountOfIdentity(issuer: string, subject: string): Promise<AccountId | null>
  offersExpiredBefore(instant: Date): Promise<readonly FoundOffer[]>
  hasInstitutions(): Promise<boolean>
  /** The institutions with exactly this name. */
  institutionsNamed(name: string): Promise<readonly InstitutionId[]>
}

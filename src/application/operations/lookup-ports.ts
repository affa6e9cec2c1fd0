import type { Day } from '../../domain/calendar.ts'
import type { AccountId, InstitutionId, OfferId, ScanId } from '../../domain/ids.ts'

type FoundScans = readonly { readonly institutionId: InstitutionId; readonly scanId: ScanId }[]

type FoundOffer = { readonly institutionId: InstitutionId; readonly offerId: OfferId }

/** What must be found before the institution is known: an id and nothing else. */
export type Lookups = {
  scansDue(today: Day): Promise<FoundScans>
  /** Open scans that close on this day or earlier. */
  scansEnding(lastDay: Day): Promise<FoundScans>
  scansOpen(): Promise<FoundScans>
  /** Drafts that were thrown away before this day. */
  scansDiscardedBefore(day: Day): Promise<FoundScans>
  scansClosedBefore(instant: Date): Promise<FoundScans>
  scansWithRemarksClosedBefore(instant: Date): Promise<FoundScans>
  /** Mailed keys, and what is remembered of ended sessions. */
  deleteExpiredKeys(at: Date): Promise<void>
  auditLinesBefore(instant: Date): Promise<number>
  /** Not those of the last eleven months, whatever is asked: the log can't be emptied through the application. */
  deleteAuditLinesBefore(instant: Date): Promise<void>
  scanOfFeedbackCode(code: string): Promise<{ readonly institutionId: InstitutionId; readonly scanId: ScanId } | null>
  offerOfKey(hash: Buffer): Promise<FoundOffer | null>
  /** Whose identity this is. */
  accountOfIdentity(issuer: string, subject: string): Promise<AccountId | null>
  offersExpiredBefore(instant: Date): Promise<readonly FoundOffer[]>
  hasInstitutions(): Promise<boolean>
  /** Those of exactly this name. */
  institutionsNamed(name: string): Promise<readonly InstitutionId[]>
}

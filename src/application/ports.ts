import type { Actor } from '../domain/account/actor.ts'
import type { Institution } from '../domain/account/institution.ts'
import type { Role } from '../domain/account/membership.ts'
import type { Day } from '../domain/calendar.ts'
import type { Agreement } from '../domain/conversation/agreement.ts'
import type { FeedbackPage } from '../domain/conversation/feedback-page.ts'
import type { Responsibilities } from '../domain/conversation/responsibilities.ts'
import type { ShownPlace } from '../domain/conversation/shown-place.ts'
import type { KeptWorkshop } from '../domain/conversation/workshop.ts'
import type { AccountId, AgreementId, GroupId, InstitutionId, RemarkId, ScanId, TicketId } from '../domain/ids.ts'
import type { Expectations } from '../domain/method/guesses.ts'
import type { TalliesByUnit } from '../domain/method/tally.ts'
import type { AuditedAct } from '../domain/operations/audited-act.ts'
import type { Remark } from '../domain/report/remark.ts'
import type { KeptRemark } from '../domain/report/remark-decision.ts'
import type { Report } from '../domain/report/report.ts'
import type { Scan } from '../domain/scan/scan.ts'
import type { OfferStore } from './account/offer-ports.ts'
import type { CodeStore } from './answering/code-ports.ts'
import type { InventoryStore } from './inventory/inventory-ports.ts'
import type { InvitationStore } from './inviting/invitation-ports.ts'
import type { LetterStore, MailingStore } from './inviting/mailing-ports.ts'
import type { ReminderStore } from './inviting/reminder-ports.ts'
import type { MirrorStore } from './mirror/mirror-ports.ts'
import type { ErasureStore, ReceiptStore } from './operations/erasure-ports.ts'
import type { ErrandStore, MemberStore, NoticeStore } from './operations/mail-ports.ts'
import type { EditionStore } from './scan/edition-ports.ts'
import type { LaunchChecksStore } from './scan/launch-ports.ts'

/** Does the work in one transaction that sees only this institution's rows, with the stores bound to it. */
export type InTransaction = <Result>(
  institutionId: InstitutionId,
  work: (stores: Stores) => Promise<Result>,
) => Promise<Result>

export type Stores = {
  readonly institutions: InstitutionStore
  readonly scans: ScanStore
  readonly editions: EditionStore
  readonly launchChecks: LaunchChecksStore
  readonly inventories: InventoryStore
  readonly tickets: TicketStore
  readonly invitations: InvitationStore
  readonly codes: CodeStore
  readonly tallies: TallyStore
  readonly guesses: GuessStore
  readonly remarks: RemarkStore
  readonly reports: ReportStore
  readonly agreements: AgreementStore
  readonly workshops: WorkshopStore
  readonly feedbackPages: FeedbackPageStore
  readonly auditLog: AuditLog
  readonly mailings: MailingStore
  readonly letters: LetterStore
  readonly reminders: ReminderStore
  readonly members: MemberStore
  readonly offers: OfferStore
  readonly notices: NoticeStore
  readonly nights: NightStore
  readonly errands: ErrandStore
  readonly erasures: ErasureStore
  readonly receipts: ReceiptStore
  readonly mirror: MirrorStore
}

/** How many sheets each group had sent when each day began, while a scan is open. */
export type NightStore = {
  /** Keeps a count that is there already: the first process that counts a night decides. */
  add(scanId: ScanId, day: Day, counts: ReadonlyMap<GroupId, number>): Promise<void>
  /** Deletes the nights of a group whose numbers may not be kept. */
  keepOnly(groupId: GroupId, mayBeKept: (responses: number) => boolean): Promise<void>
  deleteAllOf(scanId: ScanId): Promise<void>
}

export type InstitutionStore = {
  add(name: string): Promise<void>
  /** The institution of this transaction. @throws NotFound */
  get(): Promise<Institution>
  save(settings: Institution): Promise<void>
  addMember(accountId: AccountId, role: Role): Promise<void>
}

export type ScanStore = {
  add(scan: Scan, createdAt: Date): Promise<void>
  /** @throws NotFound */
  get(id: ScanId): Promise<Scan>
  /** Locks the scan until the transaction ends: respondents who send wait. @throws NotFound */
  getForUpdate(id: ScanId): Promise<Scan>
  /** Makes a close wait until the transaction ends; respondents can still answer. @throws NotFound */
  getForShare(id: ScanId): Promise<Scan>
  save(scan: Scan): Promise<void>
  /** Saves only how many people each group has invited. The number never goes down once the scan is launched. */
  saveInvited(scan: Scan): Promise<void>
  /** Saves the groups and units of a draft, where these may still change. A group that stays keeps its tickets. */
  saveParts(scan: Scan): Promise<void>
  /** Saves only the visibility rules of an open scan's groups, which never become looser. */
  saveVisibility(scan: Scan): Promise<void>
  /** Hides a draft from everything except `restore`. */
  discard(id: ScanId, on: Day): Promise<void>
  /** False when no discarded draft has this id, or when it was deleted for good. */
  restore(id: ScanId): Promise<boolean>
  /** False when the draft did not exist any more, or was restored. */
  deleteDiscarded(id: ScanId, before: Day): Promise<boolean>
}

export type TicketStore = {
  /** Gives a ticket one more key, without a draft. False when the ticket does not exist any more. */
  addKey(id: TicketId, keyHash: Buffer): Promise<boolean>
  /** Deletes a key that reached nobody. */
  removeKey(keyHash: Buffer): Promise<void>
  deleteAllOf(scanId: ScanId): Promise<void>
}

export type TallyStore = {
  /** Every group has all units of the scan, also those without a sheet. */
  of(scan: Scan): Promise<TalliesByUnit>
  /**
   * Deletes every count and writes these back in the order of their keys, so that the order of the rows shows nothing.
   */
  rewrite(scan: Scan, kept: TalliesByUnit): Promise<void>
}

/** The guesses about other groups. Apart from the tallies, and in no unit. */
export type GuessStore = {
  /** Every group that is asked about another one, also without a guess. */
  of(scan: Scan): Promise<Expectations>
  /** As `TallyStore.rewrite`. */
  rewrite(scan: Scan, kept: Expectations): Promise<void>
}

export type RemarkStore = {
  add(scanId: ScanId, remarks: readonly Remark[]): Promise<void>
  of(scanId: ScanId): Promise<readonly Remark[]>
  /** Deletes every remark and writes these back, in this order. */
  rewrite(scanId: ScanId, kept: readonly Remark[]): Promise<void>
  /** The remarks that the close kept, in an order that reveals nothing. */
  keptOf(scanId: ScanId): Promise<readonly KeptRemark[]>
  /** @throws NotFound */
  getKept(scanId: ScanId, id: RemarkId): Promise<KeptRemark>
  saveDecision(remark: KeptRemark): Promise<void>
}

export type ReportStore = {
  add(scanId: ScanId, report: Report): Promise<void>
  /** @throws NotFound */
  get(scanId: ScanId): Promise<Report>
  find(scanId: ScanId): Promise<Report | null>
}

export type AgreementStore = {
  /** In the order that the facilitator gave them. */
  of(scanId: ScanId): Promise<readonly Agreement[]>
  /** @throws NotFound */
  get(scanId: ScanId, id: AgreementId): Promise<Agreement>
  /** Adds it after the others. */
  add(scanId: ScanId, agreement: Agreement): Promise<void>
  save(scanId: ScanId, agreement: Agreement): Promise<void>
  saveOrder(scanId: ScanId, agreements: readonly Agreement[]): Promise<void>
  delete(scanId: ScanId, id: AgreementId): Promise<void>
}

export type WorkshopStore = {
  find(scanId: ScanId): Promise<KeptWorkshop | null>
  save(scanId: ScanId, workshop: KeptWorkshop): Promise<void>
  /** Who does what, as far as it was filled in. */
  findResponsibilities(scanId: ScanId): Promise<Responsibilities>
  /** Of a workshop that is saved. */
  saveResponsibilities(scanId: ScanId, responsibilities: Responsibilities): Promise<void>
  /** What the big screen showed last; null before anything was shown. */
  findShown(scanId: ScanId): Promise<ShownPlace | null>
  /** Of a workshop that is saved. */
  show(scanId: ScanId, shown: ShownPlace): Promise<void>
}

export type FeedbackPageStore = {
  find(scanId: ScanId): Promise<FeedbackPage | null>
  save(scanId: ScanId, page: FeedbackPage): Promise<void>
}

/** Decisions of members. A line is added and never changed. It names what it is about by an id, never by a text. */
export type AuditLog = {
  add(line: AuditLine): Promise<void>
  /** When any of these acts was last recorded; null when no line about them is kept. */
  lastOf(acts: readonly AuditedAct[]): Promise<Date | null>
}

export type AuditLine = {
  readonly at: Date
  /** The line keeps the member's name as it is now. */
  readonly actor: Actor
  readonly act: AuditedAct
  readonly scanId: ScanId | null
  /** The remark, file or page that the line is about; null when the scan is enough. */
  readonly subject: string | null
  /** The person that the line is about, by name or address. */
  readonly about?: string
}

export type Clock = () => Date

/** The `query` of a connection pool, for libraries with their own SQL, which share our connections. */
export type PoolQuery = (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>

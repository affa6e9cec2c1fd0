import type { Actor } from '../domain/account/actor.ts'
import type { Institution } from '../domain/account/institution.ts'
import type { Role } from '../domain/account/membership.ts'
import type { Day } from '../domain/calendar.ts'
import type { Agreement } from '../domain/conversation/agreement.ts'
import type { FeedbackPage } from '../domain/conversation/feedback-page.ts'
import type { Workshop } from '../domain/conversation/workshop.ts'
import type { AccountId, AgreementId, GroupId, InstitutionId, RemarkId, ScanId, TicketId } from '../domain/ids.ts'
import type { TalliesByUnit } from '../domain/method/tally.ts'
import type { AuditedAct } from '../domain/operations/audited-act.ts'
import type { Remark } from '../domain/report/remark.ts'
import type { KeptRemark } from '../domain/report/remark-decision.ts'
import type { Report } from '../domain/report/report.ts'
import type { Scan } from '../domain/scan/scan.ts'
import type { OfferStore } from './account/offer-ports.ts'
import type { CodeStore } from './answering/code-ports.ts'
import type { InvitationStore } from './inviting/invitation-ports.ts'
import type { LetterStore, MailingStore } from './inviting/mailing-ports.ts'
import type { ErasureStore, ReceiptStore } from './operations/erasure-ports.ts'
import type { ErrandStore, MemberStore, NoticeStore } from './operations/mail-ports.ts'
import type { EditionStore } from './scan/edition-ports.ts'
import type { LaunchChecksStore } from './scan/launch-ports.ts'

/** Does the work in one transaction in which only this institution's rows exist, with the stores bound to it. */
export type InTransaction = <Result>(
  institutionId: InstitutionId,
  work: (stores: Stores) => Promise<Result>,
) => Promise<Result>

export type Stores = {
  readonly institutions: InstitutionStore
  readonly scans: ScanStore
  readonly editions: EditionStore
  readonly launchChecks: LaunchChecksStore
  readonly tickets: TicketStore
  readonly invitations: InvitationStore
  readonly codes: CodeStore
  readonly tallies: TallyStore
  readonly remarks: RemarkStore
  readonly reports: ReportStore
  readonly agreements: AgreementStore
  readonly workshops: WorkshopStore
  readonly feedbackPages: FeedbackPageStore
  readonly auditLog: AuditLog
  readonly mailings: MailingStore
  readonly letters: LetterStore
  readonly members: MemberStore
  readonly offers: OfferStore
  readonly notices: NoticeStore
  readonly nights: NightStore
  readonly errands: ErrandStore
  readonly erasures: ErasureStore
  readonly receipts: ReceiptStore
}

/** How far groups were when each day began, while a scan is open. */
export type NightStore = {
  /** The count of a night that is there already stays: whoever was first has it. */
  add(scanId: ScanId, day: Day, counts: ReadonlyMap<GroupId, number>): Promise<void>
  /** Takes away the nights of a group of which this number may not be kept. */
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
  /** Locks the scan against everyone who answers, until the transaction ends. @throws NotFound */
  getForUpdate(id: ScanId): Promise<Scan>
  /** Holds off a close until the transaction ends, while others answer too. @throws NotFound */
  getForShare(id: ScanId): Promise<Scan>
  save(scan: Scan): Promise<void>
  /** Only how many people each group has invited: never fewer, once the scan is launched. */
  saveInvited(scan: Scan): Promise<void>
  /** Of a draft, whose groups and units may still change. A group that stays keeps its tickets. */
  saveParts(scan: Scan): Promise<void>
  /** Only the rules of an open scan's groups: never looser. */
  saveVisibility(scan: Scan): Promise<void>
  /** Hides a draft from everything but `restore`. */
  discard(id: ScanId, on: Day): Promise<void>
  /** False when no draft of this id was thrown away, or when it is gone for good. */
  restore(id: ScanId): Promise<boolean>
  /** False when it wasn't there any more, or was taken back. */
  deleteDiscarded(id: ScanId, before: Day): Promise<boolean>
}

export type TicketStore = {
  /** Gives a ticket one more key, which has written nothing. False when the ticket is gone. */
  addKey(id: TicketId, keyHash: Buffer): Promise<boolean>
  /** Takes away a key that reached nobody. */
  removeKey(keyHash: Buffer): Promise<void>
  deleteAllOf(scanId: ScanId): Promise<void>
}

export type TallyStore = {
  /** Every group has all units of the scan, those without a sheet too. */
  of(scan: Scan): Promise<TalliesByUnit>
  /** Deletes every count and writes these back in the order of their keys: one writer for all of them. */
  rewrite(scan: Scan, kept: TalliesByUnit): Promise<void>
}

export type RemarkStore = {
  add(scanId: ScanId, remarks: readonly Remark[]): Promise<void>
  of(scanId: ScanId): Promise<readonly Remark[]>
  /** Deletes every remark and writes these back, in this order. */
  rewrite(scanId: ScanId, kept: readonly Remark[]): Promise<void>
  /** What the close left, in an order that says nothing. */
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
  /** In the order that people gave them. */
  of(scanId: ScanId): Promise<readonly Agreement[]>
  /** @throws NotFound */
  get(scanId: ScanId, id: AgreementId): Promise<Agreement>
  /** Behind the others. */
  add(scanId: ScanId, agreement: Agreement): Promise<void>
  save(scanId: ScanId, agreement: Agreement): Promise<void>
  saveOrder(scanId: ScanId, agreements: readonly Agreement[]): Promise<void>
  delete(scanId: ScanId, id: AgreementId): Promise<void>
}

export type WorkshopStore = {
  find(scanId: ScanId): Promise<Workshop | null>
  save(scanId: ScanId, workshop: Workshop): Promise<void>
}

export type FeedbackPageStore = {
  find(scanId: ScanId): Promise<FeedbackPage | null>
  save(scanId: ScanId, page: FeedbackPage): Promise<void>
}

/** Decisions of members. Lines are added and never changed; what a line is about is an id, never a text. */
export type AuditLog = {
  add(line: AuditLine): Promise<void>
}

export type AuditLine = {
  readonly at: Date
  /** A member is kept with the name of that moment. */
  readonly actor: Actor
  readonly act: AuditedAct
  readonly scanId: ScanId | null
  /** The remark, file or page that it is about; null when the scan says it all. */
  readonly subject: string | null
  /** The person that it is about, by name or address. */
  readonly about?: string
}

export type Clock = () => Date

/** The `query` of a connection pool, for libraries that bring their own SQL: they share our connections. */
export type PoolQuery = (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>

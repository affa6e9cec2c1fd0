import type { Institution } from '../domain/account/institution.ts'
import type { Member } from '../domain/account/membership.ts'
import type { Offer } from '../domain/account/offer.ts'
import type { ListedMember } from '../domain/account/staffing.ts'
import type { Day } from '../domain/calendar.ts'
import type { FeedbackPage } from '../domain/conversation/feedback-page.ts'
import type { Workshop } from '../domain/conversation/workshop.ts'
import type { AccountId, EditionId, GroupId, InstitutionId, ScanId, UnitId } from '../domain/ids.ts'
import type { Dossier } from '../domain/report/dossier.ts'
import type { KeptRemark } from '../domain/report/remark-decision.ts'
import type { Report } from '../domain/report/report.ts'
import type { KeptChecks } from '../domain/scan/launch-checks.ts'
import type { OwnEdition } from '../domain/scan/own-edition.ts'
import type { GroupProgress, Night } from '../domain/scan/progress.ts'
import type { Scan } from '../domain/scan/scan.ts'
import type { StakeholderGroup } from '../domain/scan/stakeholder-group.ts'
import type { PartOfList } from './part-of-list.ts'

/** What screens ask of the database: each question has a shape of its own and a read model in `db/` behind it. */

/** The institution's scans, the newest first: all, or a part of them. */
export type ListScans = (institutionId: InstitutionId, part?: PartOfList) => Promise<readonly ScanSummary[]>

export type ScanSummary = {
  readonly id: ScanId
  readonly title: string
  readonly status: Scan['status']
  readonly closesOn: Day
  readonly closedAt: Date | null
  readonly referenceDate: Day
}

/** Drafts that were thrown away and can still be taken back, the latest first. */
export type ListDiscardedDrafts = (
  institutionId: InstitutionId,
) => Promise<readonly { readonly id: ScanId; readonly title: string; readonly discardedOn: Day }[]>

/** @throws NotFound */
export type GetScan = (institutionId: InstitutionId, scanId: ScanId) => Promise<Scan>

/** What the board answered before it launched the scan; null of a draft, and of a scan of before these were asked. */
export type FindLaunchChecks = (institutionId: InstitutionId, scanId: ScanId) => Promise<KeptChecks | null>

/** The institution's own editions by name, the latest version first: all, or a part of them. */
export type ListEditions = (institutionId: InstitutionId, part?: PartOfList) => Promise<readonly EditionSummary[]>

export type EditionSummary = Omit<OwnEdition, 'texts'>

/** @throws NotFound */
export type GetEdition = (institutionId: InstitutionId, id: EditionId) => Promise<OwnEdition>

/** @throws NotFound, also for a scan that isn't closed. */
export type GetReport = (institutionId: InstitutionId, scanId: ScanId) => Promise<Report>

/** The report with what came of it since. @throws NotFound, also for a scan that isn't closed. */
export type GetDossier = (institutionId: InstitutionId, scanId: ScanId) => Promise<Dossier>

/** The topics and hands of a scan's workshop, prepared or as proposed. @throws NotFound, also for a scan that isn't closed. */
export type GetWorkshop = (institutionId: InstitutionId, scanId: ScanId) => Promise<Workshop>
/** Every remark that the close left, for who decides about them; empty while the scan isn't closed. */
export type ReadRemarks = (institutionId: InstitutionId, scanId: ScanId) => Promise<readonly KeptRemark[]>

export type ReadProgress = (institutionId: InstitutionId, scan: Scan) => Promise<readonly GroupProgress[]>

/** The nights of each group of an open scan, in order; a group without any is not in it. */
export type ReadNights = (
  institutionId: InstitutionId,
  scanId: ScanId,
) => Promise<ReadonlyMap<GroupId, readonly Night[]>>

/** How many addresses were invited as each group, answered since or not. */
export type CountInvited = (institutionId: InstitutionId, scanId: ScanId) => Promise<ReadonlyMap<GroupId, number>>

/** Which of these addresses were invited to this scan before, answered since or not. */
export type FindInvitedBefore = (
  institutionId: InstitutionId,
  scanId: ScanId,
  addresses: readonly string[],
) => Promise<ReadonlySet<string>>

/** What was handed out for each group of a scan that can't be told from the scan itself. */
export type ReadHandouts = (institutionId: InstitutionId, scanId: ScanId) => Promise<HandedOut>

export type HandedOut = {
  /** Slips were made, used or not: how many of them are used would tell who began. */
  readonly withSlips: ReadonlySet<GroupId>
  /** The link and the code were replaced, so that earlier prints are of no use. */
  readonly renewed: ReadonlySet<GroupId>
}

/** Where a code leads, and what a key wrote there: null when no group has it. */
export type FindSeat = (code: string, keyHash?: Buffer | null) => Promise<Seat | null>

export type Seat = {
  /** The code that was asked for. */
  readonly code: string
  /** How it leads here: as the group's own code, one that was replaced, or a slip that was used already or not. */
  readonly entry: 'group' | 'revoked' | 'slip' | 'used-slip'
  readonly institutionId: InstitutionId
  readonly institution: string
  readonly scan: Omit<Scan, 'groups'>
  readonly group: StakeholderGroup
  /** As `findDraft`; null without a key. */
  readonly found: FoundDraft | null
}

/** The sealed draft behind a key of this group; null when the ticket is gone. */
export type FindDraft = (institutionId: InstitutionId, groupId: GroupId, keyHash: Buffer) => Promise<FoundDraft | null>

export type FoundDraft = {
  readonly sealed: Buffer | null
  /** Another key of the same ticket wrote something. */
  readonly begunElsewhere: boolean
  /** What the invitation says of the respondent's unit; null when it doesn't. */
  readonly unitId: UnitId | null
}

/** Everything that an account may act as: one entry per institution, in the order of their names. */
export type MembershipsOf = (accountId: AccountId) => Promise<readonly Membership[]>

/** With the domain by which a federation knows the institution. */
export type Membership = Member & { readonly homeOrganization: string | null }

/** Who has an account at this institution, and who was asked to. */
export type ReadMembers = (
  institutionId: InstitutionId,
) => Promise<{ readonly members: readonly ListedMember[]; readonly offers: readonly Offer[] }>

export type GetInstitution = (institutionId: InstitutionId) => Promise<Institution>

/** The feedback page of a scan as the facilitator left it; null before that. */
export type FindFeedbackPage = (institutionId: InstitutionId, scanId: ScanId) => Promise<FeedbackPage | null>

/** The scan behind the address of a feedback page, read or not yet; null when no scan that was launched has it. */
export type FindScanOfFeedback = (code: string) => Promise<{ readonly institution: string; readonly scan: Scan } | null>

/** What the address of a feedback page leads to: null when no scan that was launched has it. */
export type FindPublicFeedback = (code: string) => Promise<{
  readonly institution: string
  /** Null while there is nothing to read. */
  readonly published: { readonly page: FeedbackPage; readonly dossier: Dossier } | null
} | null>

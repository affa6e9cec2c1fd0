import type { Day } from '../domain/calendar.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { FeedbackPage } from '../domain/feedback-page.ts'
import type { AccountId, EditionId, GroupId, InstitutionId, ScanId } from '../domain/ids.ts'
import type { Member } from '../domain/membership.ts'
import type { OwnEdition } from '../domain/own-edition.ts'
import type { GroupProgress } from '../domain/progress.ts'
import type { KeptRemark } from '../domain/remark-decision.ts'
import type { Report } from '../domain/report.ts'
import type { Scan, StakeholderGroup } from '../domain/scan.ts'
import type { Workshop } from '../domain/workshop.ts'

/** What screens ask of the database: each question has a shape of its own and a read model in `db/` behind it. */

/** The institution's scans, the newest first. */
export type ListScans = (institutionId: InstitutionId) => Promise<readonly ScanSummary[]>

export type ScanSummary = {
  readonly id: ScanId
  readonly title: string
  readonly status: Scan['status']
  readonly closesOn: Day
  readonly referenceDate: Day
}

/** @throws NotFound */
export type GetScan = (institutionId: InstitutionId, scanId: ScanId) => Promise<Scan>

/** The institution's own editions by name, the latest version first. */
export type ListEditions = (institutionId: InstitutionId) => Promise<readonly EditionSummary[]>

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

/** How many addresses were invited as each group, answered since or not. */
export type CountInvited = (institutionId: InstitutionId, scanId: ScanId) => Promise<ReadonlyMap<GroupId, number>>

/** Which of these addresses were invited to this scan before, answered since or not. */
export type FindInvitedBefore = (
  institutionId: InstitutionId,
  scanId: ScanId,
  addresses: readonly string[],
) => Promise<ReadonlySet<string>>

/** Where a code leads: null when no group has it. */
export type FindSeat = (code: string) => Promise<Seat | null>

export type Seat = {
  /** The code that was asked for. */
  readonly code: string
  /** How it leads here: as the group's own code, one that was replaced, or a slip that was used already or not. */
  readonly entry: 'group' | 'revoked' | 'slip' | 'used-slip'
  readonly institutionId: InstitutionId
  readonly institution: string
  readonly scan: Omit<Scan, 'groups'>
  readonly group: StakeholderGroup
}

/** The sealed draft behind a key of this group; null when the ticket is gone. */
export type FindDraft = (institutionId: InstitutionId, groupId: GroupId, keyHash: Buffer) => Promise<FoundDraft | null>

export type FoundDraft = {
  readonly sealed: Buffer | null
  /** Another key of the same ticket wrote something. */
  readonly begunElsewhere: boolean
}

/** Everything that an account may act as: one entry per institution, in the order of their names. */
export type MembershipsOf = (accountId: AccountId) => Promise<readonly Member[]>

/** The feedback page of a scan as the facilitator left it; null before that. */
export type FindFeedbackPage = (institutionId: InstitutionId, scanId: ScanId) => Promise<FeedbackPage | null>

/** What the address of a feedback page leads to: null when no scan that was launched has it. */
export type FindPublicFeedback = (code: string) => Promise<{
  readonly institution: string
  /** Null while there is nothing to read. */
  readonly published: { readonly page: FeedbackPage; readonly dossier: Dossier } | null
} | null>

import type { Day } from '../../domain/calendar.ts'
import type { EditionId, GroupId, InstitutionId, ScanId } from '../../domain/ids.ts'
import type { KeptChecks } from '../../domain/scan/launch-checks.ts'
import type { OwnEdition } from '../../domain/scan/own-edition.ts'
import type { GroupProgress, Night } from '../../domain/scan/progress.ts'
import type { ClosedScan, DraftScan, OpenScan, Scan } from '../../domain/scan/scan.ts'
import type { PartOfList } from '../part-of-list.ts'

/** What screens read about scans, their progress and their editions. */
export type ScanReadModels = {
  /** The institution's scans, the newest first: all, or a part of them. */
  readonly listScans: (institutionId: InstitutionId, part?: PartOfList) => Promise<readonly ScanSummary[]>
  /** Discarded drafts that can still be restored, the latest first. */
  readonly listDiscardedDrafts: (institutionId: InstitutionId) => Promise<readonly DiscardedDraft[]>
  /** @throws NotFound */
  readonly getScan: (institutionId: InstitutionId, scanId: ScanId) => Promise<Scan>
  /** The board's answers before the launch; null for a draft, and for a scan older than these checks. */
  readonly findLaunchChecks: (institutionId: InstitutionId, scanId: ScanId) => Promise<KeptChecks | null>
  readonly readProgress: (institutionId: InstitutionId, scan: Scan) => Promise<readonly GroupProgress[]>
  /** The nights of each group of an open scan, in order. A group without nights is not in the map. */
  readonly readNights: (institutionId: InstitutionId, scanId: ScanId) => Promise<ReadonlyMap<GroupId, readonly Night[]>>
  /** The institution's own editions by name, the latest version first: all, or a part of them. */
  readonly listEditions: (institutionId: InstitutionId, part?: PartOfList) => Promise<readonly EditionSummary[]>
  /** @throws NotFound */
  readonly getEdition: (institutionId: InstitutionId, id: EditionId) => Promise<OwnEdition>
}

export type ScanSummary = {
  readonly id: ScanId
  readonly title: string
  readonly closesAt: Date
  readonly referenceDate: Day
} & (StateOf<DraftScan> | StateOf<OpenScan> | StateOf<ClosedScan>)

type StateOf<State extends Scan> = Pick<State, 'status' | 'closedAt'>

export type DiscardedDraft = { readonly id: ScanId; readonly title: string; readonly discardedOn: Day }

export type EditionSummary = Omit<OwnEdition, 'texts'>

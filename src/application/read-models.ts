import type { Day } from '../domain/calendar.ts'
import type { InstitutionId, ScanId } from '../domain/ids.ts'
import type { GroupProgress } from '../domain/progress.ts'
import type { Scan, StakeholderGroup } from '../domain/scan.ts'

/** What screens ask of the database: each question has a shape of its own and one query behind it. */
export type ScanSummary = {
  readonly id: ScanId
  readonly title: string
  readonly status: Scan['status']
  readonly closesOn: Day
  readonly referenceDate: Day
}

/** Where a code leads: the scan, the group that the code speaks for, and what this browser's key may still do. */
export type Seat = {
  readonly institutionId: InstitutionId
  readonly institution: string
  readonly scan: Omit<Scan, 'groups'>
  readonly group: StakeholderGroup
}

export type ListScans = (institutionId: InstitutionId) => Promise<readonly ScanSummary[]>
export type ReadProgress = (institutionId: InstitutionId, scan: Scan) => Promise<readonly GroupProgress[]>
export type FindSeat = (code: string) => Promise<Seat | null>
/** The sealed draft behind a key; null when the ticket is gone. */
export type FindDraft = (
  institutionId: InstitutionId,
  keyHash: Buffer,
) => Promise<{ readonly sealed: Buffer | null } | null>

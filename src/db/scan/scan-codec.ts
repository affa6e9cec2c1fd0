import type { Day } from '../../domain/calendar.ts'
import type { GroupId, ScanId } from '../../domain/ids.ts'
import type { ExpectationPair } from '../../domain/scan/expectation-pair.ts'
import type { LegalBasis } from '../../domain/scan/privacy-terms.ts'
import type { SetFacts } from '../../domain/scan/question-set.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../domain/scan/stakeholder-group.ts'

/** The columns of a scan. Only this file turns them into a Scan and back. */
export type ScanRow = {
  id: ScanId
  status: Scan['status']
  title: string
  reference_date: Day
  coach_singular: string
  coach_plural: string
  /** One of the two is set: the key of a standard edition, or the id of an own edition. */
  edition: string | null
  own_edition: string | null
  sets: readonly SetFacts[]
  expectations: readonly ExpectationPair[]
  introduction: string
  privacy_officer: string
  privacy_officer_mail: string
  privacy_basis: LegalBasis
  privacy_extra: string
  asks_wish: boolean
  takes_remarks: boolean
  closes_at: Date
  closing_moved_at: Date | null
  feedback_code: string
  follows: ScanId | null
  opened_at: Date | null
  closed_at: Date | null
}

export type GroupRow = {
  id: GroupId
  key: string
  position: number
  label: string | null
  visibility: 'on-record' | 'protected'
  threshold: number | null
  invited: number | null
  code: string
}

/** The parts of a scan that have tables of their own. */
export type ScanParts = Pick<Scan, 'edition' | 'groups' | 'units'>

export const scanFromRows = (row: ScanRow, { edition, groups, units }: ScanParts): Scan => ({
  ...stateFromRow(row),
  id: row.id,
  title: row.title,
  referenceDate: row.reference_date,
  coachTitle: { singular: row.coach_singular, plural: row.coach_plural },
  edition,
  sets: row.sets,
  expectations: row.expectations,
  introduction: row.introduction,
  privacy: {
    officer: row.privacy_officer,
    officerMail: row.privacy_officer_mail,
    legalBasis: row.privacy_basis,
    extra: row.privacy_extra,
  },
  asksWish: row.asks_wish,
  takesRemarks: row.takes_remarks,
  closesAt: row.closes_at,
  closingMovedAt: row.closing_moved_at,
  feedbackCode: row.feedback_code,
  follows: row.follows,
  groups,
  units,
})

/** The constraint `scans_life` lets no other combination into the table. */
const stateFromRow = ({ status, opened_at: openedAt, closed_at: closedAt }: ScanRow) => {
  if (status === 'draft' && !openedAt && !closedAt) return { status, openedAt, closedAt }
  if (status === 'open' && openedAt && !closedAt) return { status, openedAt, closedAt }
  if (status === 'closed' && openedAt && closedAt) return { status, openedAt, closedAt }
  throw new Error(`a scan that is ${status} has the times of another state`)
}

type Lists = 'sets' | 'expectations'

/** A list is written as JSON, or the driver takes it for an array of SQL. */
export const scanToRow = (scan: Scan): Omit<ScanRow, Lists> & Record<Lists, string> => ({
  id: scan.id,
  status: scan.status,
  title: scan.title,
  reference_date: scan.referenceDate,
  coach_singular: scan.coachTitle.singular,
  coach_plural: scan.coachTitle.plural,
  edition: typeof scan.edition === 'string' ? scan.edition : null,
  own_edition: typeof scan.edition === 'string' ? null : scan.edition.key,
  sets: JSON.stringify(scan.sets),
  expectations: JSON.stringify(scan.expectations),
  introduction: scan.introduction,
  privacy_officer: scan.privacy.officer,
  privacy_officer_mail: scan.privacy.officerMail,
  privacy_basis: scan.privacy.legalBasis,
  privacy_extra: scan.privacy.extra,
  asks_wish: scan.asksWish,
  takes_remarks: scan.takesRemarks,
  closes_at: scan.closesAt,
  closing_moved_at: scan.closingMovedAt,
  feedback_code: scan.feedbackCode,
  follows: scan.follows,
  opened_at: scan.openedAt,
  closed_at: scan.closedAt,
})

export const groupFromRow = (row: GroupRow): StakeholderGroup => ({
  id: row.id,
  key: row.key,
  label: row.label,
  visibility: row.threshold === null ? { mode: 'on-record' } : { mode: 'protected', threshold: row.threshold },
  invited: row.invited,
  code: row.code,
})

export const groupToRow = (group: StakeholderGroup, position: number): GroupRow => ({
  id: group.id,
  key: group.key,
  position,
  label: group.label,
  visibility: group.visibility.mode,
  threshold: group.visibility.mode === 'protected' ? group.visibility.threshold : null,
  invited: group.invited,
  code: group.code,
})

import type { AnswerSheet } from '../../domain/answering/answer-sheet.ts'
import type { Day } from '../../domain/calendar.ts'
import type { GroupId, InstitutionId, ScanId, TicketId, UnitId } from '../../domain/ids.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../domain/scan/stakeholder-group.ts'

/**
 * What respondents ask of the database, each a transaction of its own in one statement: hundreds may answer at once. A
 * write holds off a close, and says which draft it read: when that isn't there any more, nothing is written and the
 * answer is 'changed'.
 */
export type Answering = {
  /** What a key may go on with; it locks nothing. @throws NotFound when there is no such scan */
  read(institutionId: InstitutionId, scanId: ScanId, keyHash: Buffer): Promise<ReadSheet>
  /** A ticket with its first key and what that key has written; a slip's hash is used up with it. */
  takeSeat(institutionId: InstitutionId, seat: NewSeat): Promise<'done' | 'not-open' | 'slip-used'>
  keepDraft(institutionId: InstitutionId, draft: ChangedDraft): Promise<Written>
  /**
   * Takes the ticket out of the world, with its keys and draft, and adds one to a cell of each factor. Of two at once,
   * one gets the ticket.
   */
  count(institutionId: InstitutionId, sheet: CountedSheet): Promise<Written>
}

export type Written = 'done' | 'not-open' | 'ticket-gone' | 'changed'

export type ReadSheet = {
  readonly scan: Omit<Scan, 'groups'>
  /** Null when the ticket is gone. */
  readonly kept: {
    readonly sealed: Buffer | null
    readonly group: StakeholderGroup
    /** What the invitation says of the respondent's unit. */
    readonly unitId: UnitId | null
  } | null
}

/** A write, on the day that it is. */
type Write = { readonly scanId: ScanId; readonly today: Day; readonly keyHash: Buffer }

export type NewSeat = Write & {
  readonly ticketId: TicketId
  readonly groupId: GroupId
  readonly sealed: Buffer
  readonly slip: Buffer | null
}

export type ChangedDraft = Write & { readonly before: Buffer | null; readonly after: Buffer }

export type CountedSheet = Write & {
  readonly before: Buffer | null
  readonly unitId: UnitId | null
  readonly sheet: AnswerSheet
  readonly takesRemarks: boolean
}

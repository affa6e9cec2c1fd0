import type { AnswerSheet } from '../../domain/answering/answer-sheet.ts'
import type { GroupId, InstitutionId, ScanId, TicketId, UnitId } from '../../domain/ids.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../domain/scan/stakeholder-group.ts'

/**
 * What the pages of respondents do in the database. Each call is one statement in its own transaction, because hundreds
 * of people may answer at once. A close waits for a write. A write names the draft that it is based on: when the draft
 * has changed since, nothing is written and the result is 'changed'.
 */
export type Answering = {
  /** Reads the scan, and what a key has written for it. Locks nothing. @throws NotFound when there is no such scan */
  read(institutionId: InstitutionId, scanId: ScanId, keyHash: Buffer): Promise<ReadSheet>
  /**
   * Reads the scan, and what two keys of one ticket have written. Locks nothing. @throws NotFound when there is no such
   * scan
   */
  readBoth(institutionId: InstitutionId, scanId: ScanId, keys: BothKeys): Promise<ReadBoth>
  /** Makes a ticket with its first key and an empty draft, and uses up the slip with this hash, if any. */
  takeSeat(institutionId: InstitutionId, seat: NewSeat): Promise<'done' | 'not-open' | 'slip-used'>
  /** Replaces the draft of a key. */
  keepDraft(institutionId: InstitutionId, draft: ChangedDraft): Promise<Written>
  /** Moves a draft to another key of the same ticket, which has none. */
  carryDraft(institutionId: InstitutionId, draft: CarriedDraft): Promise<Written>
  /** Deletes the ticket with its keys and drafts, and adds one to a cell of each factor. Of two at once, one gets the ticket. */
  count(institutionId: InstitutionId, sheet: CountedSheet): Promise<Written>
}

export type Written = 'done' | 'not-open' | 'ticket-gone' | 'changed'

export type ReadSheet = {
  readonly scan: Omit<Scan, 'groups'>
  /** Null when the ticket is gone. */
  readonly kept: {
    readonly sealed: Buffer | null
    readonly group: StakeholderGroup
    /** The respondent's unit by the invitation; null when the invitation names none. */
    readonly unitId: UnitId | null
  } | null
}

/** Hashes of the key that a browser held until now, and of the key that it arrives with. */
export type BothKeys = { readonly earlier: Buffer; readonly arriving: Buffer }

export type ReadBoth = {
  readonly scan: Omit<Scan, 'groups'>
  /** The sealed draft of each key; null when the ticket is gone, or when the keys are not of one ticket. */
  readonly kept: { readonly earlier: Buffer | null; readonly arriving: Buffer | null } | null
}

/** A write, with the minute in which it is made. */
type Write = { readonly scanId: ScanId; readonly minute: Date; readonly keyHash: Buffer }

export type NewSeat = Write & {
  readonly ticketId: TicketId
  readonly groupId: GroupId
  readonly sealed: Buffer
  readonly slip: Buffer | null
}

export type ChangedDraft = Write & { readonly before: Buffer | null; readonly after: Buffer }

export type CarriedDraft = Omit<Write, 'keyHash'> & BothKeys & { readonly before: Buffer; readonly after: Buffer }

export type CountedSheet = Write & {
  readonly before: Buffer | null
  /** The respondent's unit, in which the answers are counted that are counted by unit. */
  readonly unitId: UnitId | null
  readonly sheet: AnswerSheet
  readonly takesRemarks: boolean
}

import type { GroupId, MailingId, ScanId, TicketId } from '../../domain/ids.ts'
import type { ClosedReason } from '../../domain/inviting/delivery.ts'
import type { FailureReason, LostState, SettledLetter } from '../../domain/inviting/letter.ts'
import type { Mailing, MailingCounts, MailingKind } from '../../domain/inviting/mailing.ts'

export type MailingStore = {
  /** Drafts first, then the newest. */
  of(scanId: ScanId): Promise<readonly Mailing[]>
  /** @throws NotFound */
  get(id: MailingId): Promise<Mailing>
  find(id: MailingId): Promise<Mailing | null>
  /** Locks the mailing, so that it is sent only once. @throws NotFound */
  getForUpdate(id: MailingId): Promise<Mailing>
  findDraft(scanId: ScanId, kind: MailingKind): Promise<Mailing | null>
  add(mailing: Mailing, createdAt: Date): Promise<void>
  /** Saves everything except the counts. */
  save(mailing: Mailing): Promise<void>
  /** Adds to the counts. Other processes add to them as well. */
  count(id: MailingId, more: Partial<MailingCounts>): Promise<void>
  /** Forgets the counts of the mailings to people who had not answered yet: they reveal how many had answered. */
  forgetCountsOf(scanId: ScanId): Promise<void>
  /** Sets this count to zero. */
  forgetLost(id: MailingId, state: LostState): Promise<void>
  /** Records that exactly this text was tried out, unless it was changed or sent meanwhile. */
  saveTested(mailing: Mailing): Promise<void>
  saveTrouble(id: MailingId, trouble: ClosedReason | null): Promise<void>
  delete(id: MailingId): Promise<void>
}

/** The mails of a mailing, one for each ticket. A letter is deleted with its ticket. */
export type LetterStore = {
  /** How many letters a mailing of this kind would have. */
  countAddressees(scanId: ScanId, kind: MailingKind): Promise<number>
  /**
   * Makes the letters of a mailing and returns how many. An invitation goes to everyone who is in no earlier mailing.
   * Every other kind goes to people who got a letter and still have their ticket. People who want no mail get none.
   */
  addAll(mailing: Mailing): Promise<number>
  /**
   * Takes one waiting letter that was put off at most `pass` times, and marks it as being sent. Null when there is
   * none.
   */
  take(id: MailingId, pass: number, now: Date): Promise<TakenLetter | null>
  /** Marks all letters as sent and returns them, for a facilitator who mails them in another way. */
  handOver(id: MailingId): Promise<readonly Omit<TakenLetter, 'attempts' | 'takenAt'>[]>
  /** Records the outcome of a letter whose ticket still exists. False when the letter was given up meanwhile. */
  settle(id: MailingId, letter: TakenLetter, settled: SettledLetter): Promise<boolean>
  /** Gives up on letters that are being sent since before this time: their outcome is unknown. Returns how many. */
  giveUp(id: MailingId, before: Date): Promise<number>
  /** The letters that are left: to send in this pass, to send in a later one, or still being sent. */
  left(id: MailingId, pass: number): Promise<LettersLeft>
  /** Marks all waiting letters as failed; returns how many. */
  failWaiting(id: MailingId, failure: FailureReason): Promise<number>
  /** Deletes all waiting letters. */
  deleteWaiting(id: MailingId): Promise<void>
  /** Makes all letters in this state wait again. */
  waitAgain(id: MailingId, state: LostState): Promise<void>
  /** Stops mail to the holder of this key: deletes the waiting letters, and no later mailing includes the holder. */
  optOut(keyHash: Buffer): Promise<void>
  /**
   * The people who have no link at all, by address. Only for an invitation: for other kinds the list would reveal who hasn't
   * answered.
   */
  failedOf(id: MailingId): Promise<readonly FailedLetter[]>
  /** How many people of each group have no link because their invitation failed, so that none of them can have answered by one. */
  failedByGroup(scanId: ScanId): Promise<ReadonlyMap<GroupId, number>>
}

export type TakenLetter = {
  readonly ticketId: TicketId
  readonly groupId: GroupId
  readonly address: string
  readonly attempts: number
  readonly takenAt: Date
}

export type LettersLeft = { readonly now: boolean; readonly later: boolean; readonly underWay: boolean }

export type FailedLetter = FailureReason & { readonly address: string; readonly groupId: GroupId }

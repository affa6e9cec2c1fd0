import type { GroupId, MailingId, ScanId, TicketId } from '../../domain/ids.ts'
import type { ClosedReason } from '../../domain/inviting/delivery.ts'
import type { FailureReason, LostState, SettledLetter } from '../../domain/inviting/letter.ts'
import type { Mailing, MailingCounts, MailingKind } from '../../domain/inviting/mailing.ts'

export type MailingStore = {
  /** The newest first, drafts before what was sent. */
  of(scanId: ScanId): Promise<readonly Mailing[]>
  /** @throws NotFound */
  get(id: MailingId): Promise<Mailing>
  find(id: MailingId): Promise<Mailing | null>
  /** Locks it, so that it is sent once. @throws NotFound */
  getForUpdate(id: MailingId): Promise<Mailing>
  findDraft(scanId: ScanId, kind: MailingKind): Promise<Mailing | null>
  add(mailing: Mailing, createdAt: Date): Promise<void>
  /** All but the counts. */
  save(mailing: Mailing): Promise<void>
  /** Adds these to the counts, which others add to as well. */
  count(id: MailingId, more: Partial<MailingCounts>): Promise<void>
  /** Forgets the counts of all that went to who had not answered yet: they tell how many had. */
  forgetCountsOf(scanId: ScanId): Promise<void>
  /** Sets this count to zero. */
  forgetLost(id: MailingId, state: LostState): Promise<void>
  /** Notes that this very text was tried out, unless it was changed or sent meanwhile. */
  saveTested(mailing: Mailing): Promise<void>
  saveTrouble(id: MailingId, trouble: ClosedReason | null): Promise<void>
  delete(id: MailingId): Promise<void>
}

/** The mails of a mailing, one for each ticket. They go with their tickets. */
export type LetterStore = {
  /** How many letters a mailing of this kind would have. */
  countAddressees(scanId: ScanId, kind: MailingKind): Promise<number>
  /**
   * Makes a letter for everyone it is meant for, and returns how many: an invitation for who was in none before, another
   * kind for who got a letter and whose ticket is still there. Who wants no mail gets none.
   */
  addAll(mailing: Mailing): Promise<number>
  /** Takes one that waits and was put off at most `pass` times: from now on it is being sent. Null when there is none. */
  take(id: MailingId, pass: number, now: Date): Promise<TakenLetter | null>
  /** All of them at once, to who takes them along: for us they are sent. */
  handOver(id: MailingId): Promise<readonly Omit<TakenLetter, 'attempts' | 'takenAt'>[]>
  /** Notes what became of a letter, if its ticket is still there. False when it was given up meanwhile. */
  settle(id: MailingId, letter: TakenLetter, settled: SettledLetter): Promise<boolean>
  /** Gives up on what is being sent since before this time: nobody knows what became of it. Returns how many. */
  giveUp(id: MailingId, before: Date): Promise<number>
  /** What is left to do: to send in this pass, in a later one, or to hear of. */
  left(id: MailingId, pass: number): Promise<LettersLeft>
  /** Marks all waiting letters as failed; returns how many. */
  failWaiting(id: MailingId, failure: FailureReason): Promise<number>
  /** Deletes all waiting letters. */
  deleteWaiting(id: MailingId): Promise<void>
  /** Lets what is in this state wait again. */
  waitAgain(id: MailingId, state: LostState): Promise<void>
  /** Whoever holds this key wants no mail: what waits for them goes, and nothing comes after it. */
  optOut(keyHash: Buffer): Promise<void>
  /** By address. Only of an invitation: of other kinds a list would tell who hasn't answered. */
  failedOf(id: MailingId): Promise<readonly FailedLetter[]>
}

export type TakenLetter = {
  readonly ticketId: TicketId
  readonly groupId: GroupId
  readonly address: string
  readonly attempts: number
  readonly takenAt: Date
}

export type LettersLeft = { readonly now: boolean; readonly later: boolean; readonly underWay: boolean }

export type FailedLetter = FailureReason & { readonly address: string }

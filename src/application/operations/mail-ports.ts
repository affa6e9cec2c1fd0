import type { ToldMail } from '../../content/mail/told-mail.ts'
import type { AddressSide } from '../../domain/account/address-change.ts'
import type { Identity } from '../../domain/account/identity.ts'
import type { Role } from '../../domain/account/membership.ts'
import type { ListedMember } from '../../domain/account/staffing.ts'
import type { AccountId, ScanId } from '../../domain/ids.ts'
import type { Delivery } from '../../domain/inviting/delivery.ts'
import type { Account } from '../account/account-store.ts'
import type { OneTimeKey } from '../account/one-time-key.ts'
import type { TicketKey } from '../answering/ticket-key.ts'
import type { ErrandKind, Errands } from './errand.ts'

/** The members of this institution, who each have an account. */
export type MemberStore = {
  /** By name. */
  withRole(role: Role): Promise<readonly Person[]>
  /** Null for a person who isn't a member any more. */
  find(accountId: AccountId): Promise<Person | null>
  /** All members, by name. */
  list(): Promise<readonly ListedMember[]>
  /** As `list`. Other changes of members wait until this transaction ends. */
  listForUpdate(): Promise<readonly ListedMember[]>
  /** Adds an account for a person who is about to become a member. @throws EmailTaken */
  addAccount(account: Account): Promise<void>
  /**
   * Records that a federation knows the account's owner by this identity. False when the identity belongs to another
   * account.
   */
  link(accountId: AccountId, identity: Identity): Promise<boolean>
  setRoles(accountId: AccountId, roles: readonly Role[]): Promise<void>
  /** Also deletes the account, unless it belongs to another institution. */
  remove(accountId: AccountId): Promise<void>
}

export type Person = { readonly accountId: AccountId; readonly name: string; readonly address: string }

/** Records which notices about a scan its board and facilitator already got. */
export type NoticeStore = {
  /** Records that the notice of this closing time is sent; false when it was recorded before. */
  addOnce(scanId: ScanId, notice: 'ending', closesAt: Date): Promise<boolean>
}

export type ErrandStore = {
  /**
   * Adds the errand in this transaction: it does not start before the commit. `sameAs`: at most one with this name
   * waits.
   */
  add<Kind extends ErrandKind>(
    kind: Kind,
    errand: Errands[Kind],
    options?: { readonly afterSeconds?: number; readonly sameAs?: string },
  ): Promise<void>
}

/** Delivers mail: to a server, or in development to a folder. */
export type PostOffice = {
  open(): PostCounter
}

/** Takes one mail at a time. Must be closed, because it may hold a connection. */
export type PostCounter = {
  /** Returns the outcome; never throws. */
  deliver(mail: Mail): Promise<Delivery>
  close(): void
}

export type Mail = {
  readonly to: string
  /** The name of the sender: the institution's. */
  readonly sender: string
  readonly replyTo: { readonly name: string; readonly address: string } | null
  /** The address of the page to stop this mail. */
  readonly optOut: string | null
  readonly told: ToldMail
}

/** Full URLs of pages, for use in a mail. */
export type MailLinks = {
  scan(scanId: ScanId): string
  /** A personal link, with the code of the group. */
  answer(code: string, key: TicketKey): string
  optOut(code: string, key: TicketKey): string
  feedback(feedbackCode: string): string
  /** The page for a mailed key. */
  newPassword(resetKey: string): string
  /** The page for the key that was mailed to one side of an address change. */
  addressChange(side: AddressSide, key: OneTimeKey): string
  account: string
  /** The page to accept an offer. */
  offer(key: OneTimeKey): string
  /** The target of the personal links in a preview: nobody can answer there. */
  example: string
}

/** The folder of mail that is not sent: for development and trials, never in production. */
export type MailBox = {
  /** The newest first, and no more than a person looks through. */
  list(): Promise<{ readonly mails: readonly BoxedMail[]; readonly older: number }>
  /** Null when no mail has this name. */
  find(name: string): Promise<BoxedMail | null>
}

/** A mail exactly as a server would have sent it. */
export type BoxedMail = {
  readonly sender: string
  readonly name: string
  readonly at: Date
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
}

import type { ToldMail } from '../../content/mail/told-mail.ts'
import type { AddressSide } from '../../domain/account/address-change.ts'
import type { Identity } from '../../domain/account/identity.ts'
import type { Role } from '../../domain/account/membership.ts'
import type { ListedMember } from '../../domain/account/staffing.ts'
import type { Day } from '../../domain/calendar.ts'
import type { AccountId, ScanId } from '../../domain/ids.ts'
import type { Delivery } from '../../domain/inviting/delivery.ts'
import type { Account } from '../account/account-store.ts'
import type { OneTimeKey } from '../account/one-time-key.ts'
import type { TicketKey } from '../answering/ticket-key.ts'
import type { ErrandKind, Errands } from './errand.ts'

/** The people of this institution who have an account. */
export type MemberStore = {
  /** By name. */
  withRole(role: Role): Promise<readonly Person[]>
  /** Null for who is no member any more. */
  find(accountId: AccountId): Promise<Person | null>
  /** Everybody, by name. */
  list(): Promise<readonly ListedMember[]>
  /** As `list`; who else changes members waits until the transaction ends. */
  listForUpdate(): Promise<readonly ListedMember[]>
  /** A new account, of somebody who is about to join. @throws EmailTaken */
  addAccount(account: Account): Promise<void>
  /** That a federation knows this account's owner by this identity. False when it is another account's. */
  link(accountId: AccountId, identity: Identity): Promise<boolean>
  setRoles(accountId: AccountId, roles: readonly Role[]): Promise<void>
  /** With the account, where it belongs to no other institution. */
  remove(accountId: AccountId): Promise<void>
}

export type Person = { readonly accountId: AccountId; readonly name: string; readonly address: string }

/** Which mails about a scan its board and facilitator got already. */
export type NoticeStore = {
  /** Notes that this one is told, of this closing date; false when it was already. */
  addOnce(scanId: ScanId, notice: 'ending', closesOn: Day): Promise<boolean>
}

export type ErrandStore = {
  /** Part of the transaction: nobody takes it up before the commit. `sameAs`: at most one with this name waits. */
  add<Kind extends ErrandKind>(
    kind: Kind,
    errand: Errands[Kind],
    options?: { readonly afterSeconds?: number; readonly sameAs?: string },
  ): Promise<void>
}

/** What carries mail: a server, or in development a folder. */
export type PostOffice = {
  open(): PostCounter
}

/** One at a time, and to be closed: it may hold a connection. */
export type PostCounter = {
  /** Says how it went, whatever went wrong. */
  deliver(mail: Mail): Promise<Delivery>
  close(): void
}

export type Mail = {
  readonly to: string
  /** The name that it comes from: the institution's. */
  readonly sender: string
  readonly replyTo: { readonly name: string; readonly address: string } | null
  /** Where who gets it may ask for no more. */
  readonly optOut: string | null
  readonly told: ToldMail
}

/** Full addresses of pages, to write in a mail. */
export type MailLinks = {
  scan(scanId: ScanId): string
  /** A personal link, by the code of the group. */
  answer(code: string, key: TicketKey): string
  optOut(code: string, key: TicketKey): string
  feedback(feedbackCode: string): string
  /** Where a mailed key leads. */
  newPassword(resetKey: string): string
  /** Where the key that was mailed to a side of an address change leads. */
  addressChange(side: AddressSide, key: OneTimeKey): string
  account: string
  /** Where an offer is accepted. */
  offer(key: OneTimeKey): string
  /** Where the personal links in a preview lead: nobody can answer there. */
  example: string
}

/** Where mail lies that is not sent: for who develops or tries out, never in production. */
export type MailBox = {
  /** The newest first, and no more than somebody looks through. */
  list(): Promise<{ readonly mails: readonly BoxedMail[]; readonly older: number }>
  /** Null when there is none of this name. */
  find(name: string): Promise<BoxedMail | null>
}

/** A mail as it would have gone out. */
export type BoxedMail = {
  readonly name: string
  readonly at: Date
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
}

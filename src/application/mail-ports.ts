import type { ToldMail } from '../content/mail/told-mail.ts'
import type { Day } from '../domain/calendar.ts'
import type { Delivery } from '../domain/delivery.ts'
import type { AccountId, ScanId } from '../domain/ids.ts'
import type { Role } from '../domain/membership.ts'
import type { ErrandKind, Errands } from './errand.ts'
import type { TicketKey } from './ticket-key.ts'

/** The people of this institution who have an account. */
export type MemberStore = {
  /** By name. */
  withRole(role: Role): Promise<readonly Person[]>
  /** Null for who is no member any more. */
  find(accountId: AccountId): Promise<Person | null>
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
  /** Where the personal links in a preview lead: nobody can answer there. */
  example: string
}

import type { HandedLink } from '../application/inviting/hand-out-links.ts'
import type { MailBox } from '../application/operations/mail-ports.ts'
import type { ToldMail } from '../content/mail/told-mail.ts'
import type { Language } from '../domain/scan/rubric.ts'

/** A line of a link list, its group by name. */
type ListedLink = Pick<HandedLink, 'address' | 'group' | 'link'>

/** All that pages about mail need from outside. */
export type MailDependencies = {
  /** False: this installation sends no mail. */
  readonly sendsMail: boolean
  /** The address that all mail comes from. */
  readonly mailFrom: string
  /** How many letters of a mailing go out in a minute. */
  readonly mailPerMinute: number
  /** Both versions of a mail, as they are sent. */
  readonly layOutMail: (told: ToldMail) => { readonly html: string; readonly text: string }
  /** The mail that was kept instead of sent, for development and demos. Null in production, and where mail is sent. */
  readonly mailBox: MailBox | null
  /** A link list as separated values. */
  readonly writeLinkList: (links: readonly ListedLink[], language: Language, separator: ';' | ',') => string
}

import type { MailingKind } from '../../domain/inviting/mailing.ts'

/** The end of a select of the people who get a mailing of this kind. Its parameters: `:institutionId` and `:scanId`. */
export const addresseesOf = (kind: MailingKind): string =>
  `from invitations i where i.institution_id = :institutionId and i.scan_id = :scanId and i.wants_mail and ${
    kind === 'invitation' ? NEVER_INVITED : GOT_A_LETTER
  }`

const NEVER_INVITED = `not exists (
  select from letters l join mailings m on m.institution_id = l.institution_id and m.id = l.mailing_id
  where l.institution_id = i.institution_id and l.ticket_id = i.ticket_id and m.kind = 'invitation')`

/** A person with a ticket has not answered yet. A person who never got a link gets no reminder. */
const GOT_A_LETTER = `exists (
  select from letters l where l.institution_id = i.institution_id and l.ticket_id = i.ticket_id
    and l.state in ('sent', 'unknown'))`

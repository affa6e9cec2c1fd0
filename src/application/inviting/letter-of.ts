import type { Letter } from '../../content/mail/tell-letter.ts'
import type { GroupId } from '../../domain/ids.ts'
import type { Mailing } from '../../domain/inviting/mailing.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { TicketKey } from '../answering/ticket-key.ts'
import type { MailLinks, Person } from '../operations/mail-ports.ts'
import type { Stores } from '../ports.ts'

/** A letter of this mailing to a person of this group, with the member who receives the reply. */
export const letterOf = async (
  { institutions, members }: Pick<Stores, 'institutions' | 'members'>,
  { scan, mailing, groupId, links }: { scan: Scan; mailing: Mailing; groupId: GroupId; links: Letter['links'] },
): Promise<{ readonly letter: Letter; readonly replyTo: Person | null }> => {
  const group = scan.groups.find(({ id }) => id === groupId)
  if (!group) throw new Error('a letter to no group')
  const institution = (await institutions.get()).name
  const replyTo = await contactOf(members, mailing)
  const from = replyTo?.name ?? null
  return { letter: { institution, scan, group, kind: mailing.kind, text: mailing, from, links }, replyTo }
}

/** The writer of the mailing. If the writer is no longer a member, another facilitator. */
const contactOf = async (members: Stores['members'], { writtenBy }: Mailing): Promise<Person | null> => {
  const writer = writtenBy && (await members.find(writtenBy))
  return writer || ((await members.withRole('facilitator'))[0] ?? null)
}

/** The links for the person who holds this key. */
export const linksWith = (links: MailLinks, { feedbackCode }: Scan, code: string, key: TicketKey): Letter['links'] => ({
  answer: links.answer(code, key),
  optOut: links.optOut(code, key),
  feedback: links.feedback(feedbackCode),
})

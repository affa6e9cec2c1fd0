import { suggestedText } from '../../content/mail/tell-letter.ts'
import type { Actor } from '../../domain/account/actor.ts'
import type { AccountId, MailingId } from '../../domain/ids.ts'
import { dispatch, type Mailing, newMailing } from '../../domain/inviting/mailing.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { Stores } from '../ports.ts'
import { sendToAll } from './send-to-all.ts'

type Reminding = {
  readonly actor: Actor
  readonly scan: Scan
  /** The member who gets the replies. */
  readonly by: AccountId | null
  readonly at: Date
  readonly newId: () => string
}

export type RemindedOrWhyNot = Outcome<
  { readonly mailingId: MailingId },
  'already-sent' | 'not-open' | 'too-soon' | 'nobody'
>

/** Sends the reminder that was written, or else the suggested one, in the language of the invitation. */
export const sendReminder = async (
  stores: Stores,
  { actor, scan, by, at, newId }: Reminding,
): Promise<RemindedOrWhyNot> => {
  const { mailings } = stores
  const earlier = await mailings.of(scan.id)
  const draft = await mailings.findDraft(scan.id, 'reminder')
  const mailing = draft ?? { ...suggestedReminder(scan, earlier, newId() as MailingId), writtenBy: by }
  const result = dispatch(mailing, scan, earlier, at)
  if (!result.ok) return result
  if (!draft) await mailings.add(result.mailing, at)
  if (await sendToAll(stores, { actor, scan, mailing: result.mailing, at })) return { ok: true, mailingId: mailing.id }
  if (!draft) await mailings.delete(mailing.id)
  return { ok: false, reason: 'nobody' }
}

const suggestedReminder = (scan: Scan, earlier: readonly Mailing[], id: MailingId): Mailing => {
  const invitation = earlier.find(({ kind, sentAt }) => kind === 'invitation' && sentAt !== null)
  return newMailing(id, scan.id, 'reminder', suggestedText(scan, 'reminder', invitation?.language ?? 'nl'))
}

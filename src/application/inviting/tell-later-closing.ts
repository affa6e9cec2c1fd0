import { suggestedText } from '../../content/mail/tell-letter.ts'
import type { ActingMember } from '../../domain/account/actor.ts'
import type { MailingId, ScanId } from '../../domain/ids.ts'
import { dispatch, laterClosingOf, newMailing } from '../../domain/inviting/mailing.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { PostOffice } from '../operations/mail-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'
import { sendToAll } from './send-to-all.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly postOffice: PostOffice | null
}

export type ToldOrWhyNot = Outcome<
  { readonly mailingId: MailingId },
  'no-mail' | 'not-moved' | 'already-told' | 'already-sent' | 'not-open' | 'too-soon' | 'nobody'
>

/**
 * Mails the later closing time to everyone who was invited by mail and hasn't answered, once for each move. Whoever tells
 * it, the mail names the member who wrote the invitation, and replies go there.
 */
export const tellLaterClosing =
  ({ inTransaction, now, newId, postOffice }: Dependencies) =>
  (actor: ActingMember, scanId: ScanId): Promise<ToldOrWhyNot> =>
    inTransaction(actor.institutionId, async (stores) => {
      if (!postOffice) return { ok: false, reason: 'no-mail' }
      const { scans, mailings } = stores
      const scan = await scans.getForUpdate(scanId)
      const earlier = await mailings.of(scanId)
      const state = laterClosingOf(scan, earlier)
      if (state !== 'untold') return { ok: false, reason: state === 'told' ? 'already-told' : state }
      const mailingId = newId() as MailingId
      const draft = newMailing(mailingId, scanId, 'later-closing', suggestedText(scan, 'later-closing', 'nl'))
      const invitation = earlier.find(({ kind, sentAt }) => kind === 'invitation' && sentAt !== null)
      const result = dispatch({ ...draft, writtenBy: invitation?.writtenBy ?? null }, scan, earlier, now())
      if (!result.ok) return result
      await mailings.add(result.mailing, now())
      if (await sendToAll(stores, { actor, scan, mailing: result.mailing, at: now() })) return { ok: true, mailingId }
      await mailings.delete(mailingId)
      return { ok: false, reason: 'nobody' }
    })

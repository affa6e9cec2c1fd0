import type { ActingMember } from '../../domain/account/actor.ts'
import type { MailingId, ScanId } from '../../domain/ids.ts'
import { type MailingText, newMailing, rewrite, type WrittenKind } from '../../domain/inviting/mailing.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock; readonly newId: () => string }

/** Saves the text of the next mailing of this kind. There is one draft per kind. */
export const writeMailing =
  ({ inTransaction, now, newId }: Dependencies) =>
  (
    actor: ActingMember,
    scanId: ScanId,
    kind: WrittenKind,
    text: MailingText,
  ): Promise<Outcome<{ readonly mailingId: MailingId }, 'already-closed'>> =>
    inTransaction(actor.institutionId, async ({ scans, mailings }) => {
      const scan = await scans.getForUpdate(scanId)
      if (scan.status === 'closed') return { ok: false, reason: 'already-closed' }
      const draft = await mailings.findDraft(scanId, kind)
      const result = rewrite(draft ?? newMailing(newId() as MailingId, scanId, kind, text), text, actor.accountId)
      // A draft may have been sent meanwhile. Then there is no draft left to rewrite; otherwise this transaction locks
      // it.
      if (!result.ok) throw new Error(result.reason)
      await (draft ? mailings.save(result.mailing) : mailings.add(result.mailing, now()))
      return { ok: true, mailingId: result.mailing.id }
    })

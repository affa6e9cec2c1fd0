import type { ActingMember } from '../../domain/account/actor.ts'
import type { MailingId } from '../../domain/ids.ts'
import { type DispatchedOrWhyNot, dispatch, mayTellCounts } from '../../domain/inviting/mailing.ts'
import type { PostOffice } from '../operations/mail-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'
import { queueLetters } from './queue-letters.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly postOffice: PostOffice | null
}

export type SentMailingOrWhyNot = DispatchedOrWhyNot | { readonly ok: false; readonly reason: 'no-mail' | 'nobody' }

/** Sends a draft: makes a letter for everyone it is meant for, which the queue sends after the commit. */
export const dispatchMailing =
  ({ inTransaction, now, postOffice }: Dependencies) =>
  (actor: ActingMember, mailingId: MailingId): Promise<SentMailingOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, mailings, letters, invitations, auditLog, errands }) => {
      if (!postOffice) return { ok: false, reason: 'no-mail' }
      const { scanId } = await mailings.get(mailingId)
      const scan = await scans.getForUpdate(scanId)
      const result = dispatch(await mailings.getForUpdate(mailingId), scan, await mailings.of(scanId), now())
      if (!result.ok) return result
      const addressed = await letters.addAll(result.mailing)
      const mayTell = mayTellCounts(result.mailing.kind, scan.groups, await invitations.countsOf(scanId))
      // An empty reminder would reveal that everyone answered.
      if (addressed === 0 && mayTell) return { ok: false, reason: 'nobody' }
      await mailings.save(result.mailing)
      await mailings.count(mailingId, { addressed })
      await auditLog.add({ at: now(), actor, act: 'send-mailing', scanId, subject: mailingId })
      await queueLetters(errands, { institutionId: actor.institutionId, mailingId, round: 0, troubles: 0 })
      return result
    })

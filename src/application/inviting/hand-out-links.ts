import type { ActingMember } from '../../domain/account/actor.ts'
import type { MailingId, ScanId } from '../../domain/ids.ts'
import { dispatch, newMailing } from '../../domain/inviting/mailing.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import { hashOf, type TicketKeys } from '../answering/ticket-key.ts'
import type { MailLinks } from '../operations/mail-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly ticketKeys: TicketKeys
  readonly mailLinks: MailLinks
}

/**
 * A person who holds the link can answer in this addressee's place, and can open the answers that were not sent yet.
 */
export type HandedLink = { readonly address: string; readonly group: GroupKey; readonly link: string }

/**
 * The personal links of everyone who was never mailed, for a facilitator who mails them in another way. Only once: a
 * second list would lack the people who answered since, and so reveal who they are.
 */
export const handOutLinks =
  ({ inTransaction, now, newId, ticketKeys, mailLinks }: Dependencies) =>
  (
    actor: ActingMember,
    scanId: ScanId,
  ): Promise<Outcome<{ readonly links: readonly HandedLink[] }, 'not-open' | 'nobody'>> =>
    inTransaction(actor.institutionId, async ({ scans, mailings, letters, tickets, auditLog }) => {
      const scan = await scans.getForUpdate(scanId)
      const text = { language: 'nl', subject: scan.title, opening: '' } as const
      const draft = newMailing(newId() as MailingId, scanId, 'invitation', text)
      const result = dispatch({ ...draft, writtenBy: actor.accountId, byHand: true }, scan, [], now())
      if (!result.ok) return { ok: false, reason: 'not-open' }
      await mailings.add(result.mailing, now())
      const addressed = await letters.addAll(result.mailing)
      if (addressed === 0) {
        await mailings.delete(draft.id)
        return { ok: false, reason: 'nobody' }
      }
      const links: HandedLink[] = []
      for (const { ticketId, groupId, address } of await letters.handOver(draft.id)) {
        const group = scan.groups.find(({ id }) => id === groupId)
        const key = ticketKeys.mint(scanId)
        if (!group || !(await tickets.addKey(ticketId, hashOf(key)))) continue
        links.push({ address, group: group.key, link: mailLinks.answer(group.code, key) })
      }
      await mailings.count(draft.id, { addressed, sent: addressed })
      await auditLog.add({ at: now(), actor, act: 'hand-out-links', scanId, subject: draft.id })
      return { ok: true, links }
    })

import { asTrial, tellLetter } from '../../content/mail/tell-letter.ts'
import type { ToldMail } from '../../content/mail/told-mail.ts'
import type { ActingMember } from '../../domain/account/actor.ts'
import type { GroupId, InstitutionId, MailingId } from '../../domain/ids.ts'
import type { Delivery } from '../../domain/inviting/delivery.ts'
import type { MailLinks, Person, PostOffice } from '../operations/mail-ports.ts'
import type { InTransaction, Stores } from '../ports.ts'
import { letterOf } from './letter-of.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly postOffice: PostOffice | null
  readonly mailLinks: MailLinks
}

/** The letter as it is sent to this group, with links that lead to an explanation instead of the questions. */
export const previewLetter =
  ({ inTransaction, mailLinks }: Pick<Dependencies, 'inTransaction' | 'mailLinks'>) =>
  (institutionId: InstitutionId, mailingId: MailingId, groupId: GroupId): Promise<Preview> =>
    inTransaction(institutionId, (stores) => preview(stores, mailLinks, mailingId, groupId))

export type Preview = { readonly told: ToldMail; readonly replyTo: Person | null }

export type TriedOrWhyNot = Delivery | { readonly outcome: 'no-mail' }

/** Mails a preview to the member who requests it, at once, because that member wants to know whether it worked. */
export const sendTrialLetter =
  ({ inTransaction, postOffice, mailLinks }: Dependencies) =>
  async (actor: ActingMember, mailingId: MailingId, groupId: GroupId): Promise<TriedOrWhyNot> => {
    if (!postOffice) return { outcome: 'no-mail' }
    const { mail, mailing } = await inTransaction(actor.institutionId, async (stores) => {
      const { told, replyTo } = await preview(stores, mailLinks, mailingId, groupId)
      const asker = await stores.members.find(actor.accountId)
      const mailing = await stores.mailings.get(mailingId)
      const trial = asTrial(told, mailing.language)
      return { mail: { to: asker?.address ?? '', sender: told.owner, replyTo, optOut: null, told: trial }, mailing }
    })
    const counter = postOffice.open()
    const delivery = await counter.deliver(mail).finally(() => counter.close())
    if (delivery.outcome === 'sent') {
      await inTransaction(actor.institutionId, ({ mailings }) => mailings.saveTested(mailing))
    }
    return delivery
  }

const preview = async (
  stores: Stores,
  { example, feedback }: MailLinks,
  mailingId: MailingId,
  groupId: GroupId,
): Promise<Preview> => {
  const mailing = await stores.mailings.get(mailingId)
  const scan = await stores.scans.get(mailing.scanId)
  const links = { answer: example, optOut: example, feedback: feedback(scan.feedbackCode) }
  const { letter, replyTo } = await letterOf(stores, { scan, mailing, groupId, links })
  return { told: tellLetter(letter), replyTo }
}

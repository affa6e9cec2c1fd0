import { tellEnding, tellReminderDue, tellResults } from '../../content/mail/tell-notice.ts'
import type { ToldMail } from '../../content/mail/told-mail.ts'
import { NotFound, PutOff } from '../../domain/errors.ts'
import type { Delivery } from '../../domain/inviting/delivery.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import type { Clock, InTransaction, Stores } from '../ports.ts'
import type { Errands } from './errand.ts'
import type { MailLinks, Person, PostOffice } from './mail-ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  /** Null: this installation sends no mail. */
  readonly postOffice: PostOffice | null
  readonly mailLinks: MailLinks
}

type NoticeErrand = Errands['send-notice']

/**
 * Mails one member about a scan. Sends nothing when the scan was closed or deleted meanwhile, or the member left.
 * @throws PutOff when the mail can't be handed over now
 */
export const sendNotice =
  ({ inTransaction, now, postOffice, mailLinks }: Dependencies) =>
  async (errand: NoticeErrand): Promise<void> => {
    if (!postOffice) return
    const letter = await inTransaction(errand.institutionId, (stores) => written(stores, errand, now(), mailLinks))
    if (!letter) return
    const counter = postOffice.open()
    try {
      const { person, told } = letter
      putOffUnlessDone(
        await counter.deliver({ to: person.address, sender: told.owner, replyTo: null, optOut: null, told }),
      )
    } finally {
      counter.close()
    }
  }

const written = async (
  { institutions, scans, members, remarks, reminders }: Stores,
  { scanId, accountId, notice }: NoticeErrand,
  now: Date,
  links: MailLinks,
): Promise<{ readonly person: Person; readonly told: ToldMail } | null> => {
  const person = await members.find(accountId)
  const scan = await scans.get(scanId).catch(whenGone)
  if (!person || !scan) return null
  const facts = { institution: (await institutions.get()).name, scan, href: links.scan(scanId) }
  if (notice === 'ending') return takesAnswers(scan, now) ? { person, told: tellEnding(facts) } : null
  if (notice === 'reminder') {
    const waits = (await reminders.of(scanId)).some(({ noticed }) => noticed)
    return waits && takesAnswers(scan, now) ? { person, told: tellReminderDue(facts) } : null
  }
  const facilitates = (await members.withRole('facilitator')).some((each) => each.accountId === accountId)
  const readsRemarks = facilitates && (await remarks.keptOf(scanId)).length > 0
  return { person, told: tellResults(facts, readsRemarks) }
}

const whenGone = (error: unknown): null => {
  if (error instanceof NotFound) return null
  throw error
}

/**
 * A mail that was refused for good, or that may have arrived, is not tried again: nobody should get this mail twice.
 */
export const putOffUnlessDone = (delivery: Delivery): void => {
  if (delivery.outcome === 'closed') throw new PutOff(delivery.reason)
  if (delivery.outcome === 'refused' && !delivery.lasting) throw new PutOff(delivery.reason)
}

import { tellOffer } from '../../content/mail/tell-offer.ts'
import { isExpired } from '../../domain/account/offer.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { Errands } from '../operations/errand.ts'
import type { Mail, MailLinks, PostOffice } from '../operations/mail-ports.ts'
import { putOffUnlessDone } from '../operations/send-notice.ts'
import type { Clock, InTransaction, Stores } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import { hashOfOneTimeKey, mintOneTimeKey } from './one-time-key.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly randomBytes: RandomBytes
  readonly postOffice: PostOffice | null
  readonly mailLinks: MailLinks
}

/**
 * Mails an offer. Its key is made now, and only the hash is stored. Sends nothing when the offer was deleted or has
 * expired.
 * @throws PutOff when the mail can't be handed over now
 */
export const sendOffer =
  ({ inTransaction, now, randomBytes, postOffice, mailLinks }: Dependencies) =>
  async ({ institutionId, offerId }: Errands['send-offer']): Promise<void> => {
    if (!postOffice) return
    const mail = await inTransaction(institutionId, (stores) => written(stores, offerId))
    if (!mail) return
    const counter = postOffice.open()
    try {
      const delivery = await counter.deliver(mail)
      if (delivery.outcome === 'refused' && delivery.lasting) {
        await inTransaction(institutionId, ({ offers }) => offers.saveRefused(offerId))
      }
      putOffUnlessDone(delivery)
    } finally {
      counter.close()
    }

    async function written({ offers, members, institutions }: Stores, id: typeof offerId): Promise<Mail | null> {
      const offer = await offers.find(id)
      if (!offer || isExpired(offer, now())) return null
      const key = mintOneTimeKey(randomBytes)
      await offers.saveKey(id, hashOfOneTimeKey(key))
      const by = await members.find(offer.offeredBy)
      const { name: institution } = await institutions.get()
      const told = tellOffer({
        institution,
        by: by?.name ?? null,
        roles: offer.roles,
        lastDay: dayOf(offer.expiresAt),
        href: mailLinks.offer(key),
      })
      return { to: offer.address, sender: institution, replyTo: by, optOut: null, told }
    }
  }

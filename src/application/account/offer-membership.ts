import type { ActingMember } from '../../domain/account/actor.ts'
import type { Role } from '../../domain/account/membership.ts'
import { endOfOffer } from '../../domain/account/offer.ts'
import type { InstitutionId, OfferId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { MailLinks, PostOffice } from '../operations/mail-ports.ts'
import type { Clock, InTransaction, Stores } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import { hashOfOneTimeKey, mintOneTimeKey } from './one-time-key.ts'

export type OfferDependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly randomBytes: RandomBytes
  /** Null: this installation sends no mail, and the member who makes the offer passes the link on. */
  readonly postOffice: PostOffice | null
  readonly mailLinks: MailLinks
}

/** `link` is shown once, and only where no mail is sent; else null. */
export type OfferedOrWhyNot = Outcome<{ readonly link: string | null }, 'already-member' | 'already-offered'>
/** Offers a person membership, by mail after the commit. */
export const offerMembership =
  (dependencies: OfferDependencies) =>
  (actor: ActingMember, address: string, roles: readonly Role[]): Promise<OfferedOrWhyNot> =>
    dependencies.inTransaction(actor.institutionId, async (stores) => {
      const { members, offers, auditLog } = stores
      if ((await members.listForUpdate()).some((each) => each.address === address)) {
        return { ok: false, reason: 'already-member' }
      }
      const now = dependencies.now()
      const id = dependencies.newId() as OfferId
      const offer = { id, address, roles, offeredBy: actor.accountId, refused: false, expiresAt: endOfOffer(now) }
      if (!(await offers.add(offer))) return { ok: false, reason: 'already-offered' }
      const subject = roles.join('+')
      await auditLog.add({ at: now, actor, act: 'offer-membership', scanId: null, subject, about: address })
      return { ok: true, link: await handOver(dependencies, stores, actor.institutionId, id) }
    })

/** Makes the same offer again, with a new key. @throws NotFound */
export const renewOffer =
  (dependencies: OfferDependencies) =>
  (actor: ActingMember, id: OfferId): Promise<{ readonly address: string; readonly link: string | null }> =>
    dependencies.inTransaction(actor.institutionId, async (stores) => {
      const { offers, auditLog } = stores
      const { address } = await offers.get(id)
      const now = dependencies.now()
      await offers.renew(id, endOfOffer(now), actor.accountId)
      await auditLog.add({ at: now, actor, act: 'renew-offer', scanId: null, subject: null, about: address })
      return { address, link: await handOver(dependencies, stores, actor.institutionId, id) }
    })

/** With mail: queued; the key is made on sending. Without mail: returned as a link. */
const handOver = async (
  { postOffice, mailLinks, randomBytes }: OfferDependencies,
  { offers, errands }: Stores,
  institutionId: InstitutionId,
  offerId: OfferId,
): Promise<string | null> => {
  if (postOffice) {
    await errands.add('send-offer', { institutionId, offerId })
    return null
  }
  const key = mintOneTimeKey(randomBytes)
  await offers.saveKey(offerId, hashOfOneTimeKey(key))
  return mailLinks.offer(key)
}

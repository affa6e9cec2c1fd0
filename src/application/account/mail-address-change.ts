import { type AddressMail, tellAddressMail } from '../../content/mail/tell-address-mail.ts'
import type { AddressChange, AddressSide } from '../../domain/account/address-change.ts'
import type { Errands } from '../operations/errand.ts'
import type { MailLinks, PostOffice } from '../operations/mail-ports.ts'
import { putOffUnlessDone } from '../operations/send-notice.ts'
import type { Clock } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { InAccount } from './account-ports.ts'
import type { MembershipsOf } from './account-read-models.ts'
import type { AccountStore } from './account-store.ts'
import { whenGone } from './mail-account.ts'
import { hashOfOneTimeKey, mintOneTimeKey } from './one-time-key.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly accounts: Pick<AccountStore, 'findIdByEmail'>
  readonly membershipsOf: MembershipsOf
  readonly now: Clock
  readonly randomBytes: RandomBytes
  /** Null: this installation sends no mail. */
  readonly postOffice: PostOffice | null
  readonly mailLinks: MailLinks
}

/**
 * Mails one side of an address change: a request to confirm, with a key that is made now, or a notice that the change
 * is done. If the next address already has an account, its owner gets a notice of the attempt, and no key.
 * @throws PutOff when the mail can't be handed over now
 */
export const mailAddressChange =
  (dependencies: Dependencies) =>
  async ({ accountId, changeId, mail }: Errands['mail-address-change']): Promise<void> => {
    const { inAccount, membershipsOf, accounts, postOffice, mailLinks, now } = dependencies
    if (!postOffice) return
    const found = await inAccount(accountId, async ({ account, addressChanges }) => {
      const change = await addressChanges.find(changeId)
      return change && { change, account: await account.get() }
    }).catch(whenGone)
    if (!found || found.change.expiresAt <= now()) return
    const { change, account } = found
    const side = SIDE[mail]
    if (mail.startsWith('ask') && (change.done || change.agreed[side])) return
    const isTaken = mail === 'ask-next' && (await accounts.findIdByEmail(change.next)) !== null
    const href = await leadsTo()
    const institution = isTaken ? null : ((await membershipsOf(accountId))[0]?.institution ?? null)
    const about: AddressMail = isTaken ? 'taken' : mail
    const told = tellAddressMail({ mail: about, name: account.name, next: change.next, institution, href })
    const counter = postOffice.open()
    try {
      const letter = { to: change[side], sender: told.owner, replyTo: null, optOut: null, told }
      putOffUnlessDone(await counter.deliver(letter))
    } finally {
      counter.close()
    }

    async function leadsTo(): Promise<string> {
      if (isTaken || !mail.startsWith('ask')) return mailLinks.account
      return mailLinks.addressChange(side, await mintedKey(dependencies, accountId, change, side))
    }
  }

const SIDE = {
  'ask-present': 'present',
  'ask-next': 'next',
  'tell-present': 'present',
  'tell-next': 'next',
} as const satisfies Record<Errands['mail-address-change']['mail'], AddressSide>

const mintedKey = async (
  { inAccount, randomBytes }: Dependencies,
  accountId: Errands['mail-address-change']['accountId'],
  { id }: AddressChange,
  side: AddressSide,
) => {
  const key = mintOneTimeKey(randomBytes)
  await inAccount(accountId, ({ addressChanges }) => addressChanges.saveKey(id, side, hashOfOneTimeKey(key)))
  return key
}

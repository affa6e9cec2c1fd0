import { type AccountMail, tellAccountMail } from '../../content/mail/tell-account-mail.ts'
import { NotFound } from '../../domain/errors.ts'
import { linkKey } from '../link-key.ts'
import type { Errands } from '../operations/errand.ts'
import type { MailLinks, PostOffice } from '../operations/mail-ports.ts'
import { putOffUnlessDone } from '../operations/send-notice.ts'
import type { Clock } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { InAccount } from './account-ports.ts'
import type { MembershipsOf } from './account-read-models.ts'
import type { Account } from './account-store.ts'
import { resetHash } from './reset-password.ts'

const KEY_BYTES = 32
const HOUR = 60 * 60 * 1000

type Dependencies = {
  readonly inAccount: InAccount
  readonly membershipsOf: MembershipsOf
  readonly now: Clock
  readonly randomBytes: RandomBytes
  /** Null: this installation sends no mail. */
  readonly postOffice: PostOffice | null
  readonly mailLinks: MailLinks
}

/**
 * Mails a person about that person's account: a notice of a change, or a key to set a password with. The key is made
 * here, so that no queue ever holds it.
 * @throws PutOff when the mail can't be handed over now
 */
export const mailAccount =
  (dependencies: Dependencies) =>
  async ({ accountId, mail }: Errands['mail-account']): Promise<void> => {
    const { inAccount, membershipsOf, postOffice, mailLinks } = dependencies
    if (!postOffice) return
    const account = await inAccount(accountId, (stores) => stores.account.get()).catch(whenGone)
    if (!account) return
    const institution = (await membershipsOf(accountId))[0]?.institution ?? null
    const href = mail === 'reset' ? mailLinks.newPassword(await mintedKey(account, dependencies)) : mailLinks.account
    const told = tellAccountMail({ mail: mail satisfies AccountMail, name: account.name, institution, href })
    const counter = postOffice.open()
    try {
      const letter = { to: account.email, sender: told.owner, replyTo: null, optOut: null, told }
      putOffUnlessDone(await counter.deliver(letter))
    } finally {
      counter.close()
    }
  }

const mintedKey = async ({ id }: Account, { inAccount, now, randomBytes }: Dependencies): Promise<string> => {
  const key = linkKey(() => randomBytes(KEY_BYTES))
  const at = now()
  const expiresAt = new Date(at.getTime() + HOUR)
  await inAccount(id, ({ passwordResets }) => passwordResets.add(resetHash(key), { now: at, expiresAt }))
  return key
}

/** Null for an object that no longer exists. */
export const whenGone = (error: unknown): null => {
  if (error instanceof NotFound) return null
  throw error
}

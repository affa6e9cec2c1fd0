import { operatorIn } from '../../domain/account/actor.ts'
import { linkKey } from '../link-key.ts'
import type { MailLinks } from '../operations/mail-ports.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { InAccount } from './account-ports.ts'
import type { MembershipsOf } from './account-read-models.ts'
import type { AccountStore } from './account-store.ts'
import { resetHash } from './reset-password.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly inTransaction: InTransaction
  readonly accounts: Pick<AccountStore, 'findIdByEmail'>
  readonly membershipsOf: MembershipsOf
  readonly mailLinks: Pick<MailLinks, 'newPassword'>
  readonly randomBytes: RandomBytes
  readonly now: Clock
}

const HOUR = 3_600_000

/**
 * Gives a person who lost both password and second factor access again. The operator does it. The second factor and all
 * sessions end now. The link sets a new password, once and within an hour. Each of the person's institutions gets a
 * line in its audit log. Null for an address without an account.
 */
export const resetAccount =
  ({ inAccount, inTransaction, accounts, membershipsOf, mailLinks, randomBytes, now }: Dependencies) =>
  async (email: string): Promise<{ readonly link: string } | null> => {
    const accountId = await accounts.findIdByEmail(email)
    if (!accountId) return null
    const key = linkKey(() => randomBytes(32))
    const at = now()
    // The audit lines come first, so that the rest never happens without them.
    for (const { institutionId, name } of await membershipsOf(accountId)) {
      const line = {
        at,
        actor: operatorIn(institutionId),
        act: 'reset-account',
        scanId: null,
        subject: null,
        about: name,
      } as const
      await inTransaction(institutionId, ({ auditLog }) => auditLog.add(line))
    }
    await inAccount(accountId, async ({ secondFactor, sessions, passwordResets, addressChanges }) => {
      await secondFactor.remove()
      await sessions.endAllBut(null)
      await passwordResets.deleteAll()
      await addressChanges.deletePending()
      await passwordResets.add(resetHash(key), { now: at, expiresAt: new Date(at.getTime() + HOUR) })
    })
    return { link: mailLinks.newPassword(key) }
  }

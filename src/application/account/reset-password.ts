import { createHash } from 'node:crypto'
import { type PasswordWeakness, weaknessOf } from '../../domain/account/password.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Clock } from '../ports.ts'
import type { InAccount, Passwords, TryLimiter } from './account-ports.ts'
import type { MembershipsOf } from './account-read-models.ts'
import type { AccountStore } from './account-store.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly accounts: AccountStore
  readonly membershipsOf: MembershipsOf
  readonly passwords: Passwords
  readonly tries: TryLimiter
  readonly newId: () => string
  readonly now: Clock
}

/**
 * A member who forgot the password gets a key by mail. For an unknown address, or after too many requests, the same
 * work takes the same time: an errand for an account that may not exist.
 */
export const requestPasswordReset =
  ({ inAccount, accounts, tries, newId }: Dependencies) =>
  async (email: string): Promise<void> => {
    const waitSeconds = await tries.attempt({ secret: 'reset', account: email.toLowerCase(), browser: null })
    const known = await accounts.findIdByEmail(email)
    const accountId = (waitSeconds === 0 && known) || (newId() as AccountId)
    await inAccount(accountId, ({ errands }) => errands.add('mail-account', { accountId, mail: 'reset' }))
  }

/** The stored form of a key: 32 bytes. The key is 256 random bits, so a plain hash is enough. */
export const resetHash = (key: string): Buffer => createHash('sha256').update(key).digest()

/** Whether this key still opens the page to set a password. The check does not use the key up. */
export const isResetKey =
  ({ accounts, now }: Pick<Dependencies, 'accounts' | 'now'>) =>
  async (key: string): Promise<boolean> =>
    (await accounts.findIdByReset(resetHash(key), now())) !== null

/** Sets a password with a mailed key. Ends every session; the second factor stays unchanged. */
export const resetPassword =
  ({ inAccount, accounts, membershipsOf, passwords, now }: Dependencies) =>
  async (
    key: string,
    password: string,
  ): Promise<Outcome<{ readonly accountId: AccountId }, 'no-reset' | PasswordWeakness>> => {
    const keyHash = resetHash(key)
    const accountId = await accounts.findIdByReset(keyHash, now())
    if (!accountId) return { ok: false, reason: 'no-reset' }
    const owner = await inAccount(accountId, ({ account }) => account.get())
    const institutions = (await membershipsOf(accountId)).map(({ institution }) => institution)
    const weakness = weaknessOf(password, { ...owner, institutions }, await passwords.common())
    if (weakness) return { ok: false, reason: weakness }
    const passwordHash = await passwords.hash(password)
    return inAccount(accountId, async ({ account, sessions, passwordResets, addressChanges, errands }) => {
      if (!(await passwordResets.use(keyHash, now()))) return { ok: false, reason: 'no-reset' }
      await account.savePassword(passwordHash)
      await passwordResets.deleteAll()
      await addressChanges.deletePending()
      await sessions.endAllBut(null)
      await errands.add('mail-account', { accountId, mail: 'password-changed' })
      return { ok: true, accountId }
    })
  }

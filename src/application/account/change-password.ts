import { type PasswordWeakness, weaknessOf } from '../../domain/account/password.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { InAccount, Passwords, TryLimiter } from './account-ports.ts'
import type { MembershipsOf } from './account-read-models.ts'
import { checkPassword } from './check-password.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly membershipsOf: MembershipsOf
  readonly passwords: Passwords
  readonly tries: TryLimiter
}

/** Changes the password. Needs the current password. Ends the account's other sessions: all except `handle`. */
export const changePassword =
  ({ inAccount, membershipsOf, passwords, tries }: Dependencies) =>
  async (
    accountId: AccountId,
    handle: string,
    present: string,
    next: string,
  ): Promise<Outcome<unknown, 'wrong-password' | 'too-many-attempts' | PasswordWeakness>> => {
    const checked = await checkPassword({ inAccount, passwords, tries })(accountId, handle, present)
    if (!checked.ok) return checked
    const institutions = (await membershipsOf(accountId)).map(({ institution }) => institution)
    const weakness = weaknessOf(next, { ...checked.account, institutions }, await passwords.common())
    if (weakness) return { ok: false, reason: weakness }
    const nextHash = await passwords.hash(next)
    await inAccount(accountId, async ({ account, sessions, passwordResets, addressChanges, errands }) => {
      await account.savePassword(nextHash)
      await passwordResets.deleteAll()
      await addressChanges.deletePending()
      await sessions.endAllBut(handle)
      await errands.add('mail-account', { accountId, mail: 'password-changed' })
    })
    return { ok: true }
  }

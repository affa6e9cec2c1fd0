import type { AccountId } from '../../domain/ids.ts'
import type { InAccount, Passwords, TryLimiter } from './account-ports.ts'
import type { Account } from './account-store.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly passwords: Passwords
  readonly tries: TryLimiter
}

export type PasswordChecked =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly reason: 'wrong-password' | 'too-many-attempts' }

/** Checks the password of a signed-in person once more. Each session, by its handle, has its own count of tries. */
export const checkPassword =
  ({ inAccount, passwords, tries }: Dependencies) =>
  async (accountId: AccountId, handle: string, password: string): Promise<PasswordChecked> => {
    const account = await inAccount(accountId, (stores) => stores.account.get())
    const tried = { secret: 'password', account: account.email, browser: handle } as const
    if ((await tries.attempt(tried)) > 0) return { ok: false, reason: 'too-many-attempts' }
    if (!(await passwords.matches(account.passwordHash, password))) return { ok: false, reason: 'wrong-password' }
    await tries.succeeded(tried)
    return { ok: true, account }
  }

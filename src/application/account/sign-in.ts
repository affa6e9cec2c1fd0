import type { AccountId } from '../../domain/ids.ts'
import type { Passwords, TryLimiter } from './account-ports.ts'
import type { AccountStore } from './account-store.ts'

type Dependencies = {
  readonly accounts: AccountStore
  readonly passwords: Passwords
  readonly tries: TryLimiter
}

export type SignedInOrWhyNot =
  | { readonly ok: true; readonly accountId: AccountId }
  | { readonly ok: false; readonly reason: 'wrong-email-or-password' }
  | { readonly ok: false; readonly reason: 'too-many-attempts'; readonly waitSeconds: number }

/** The browser's own number if this account signed in there before, else null. */
export type BrowserOf = (accountId: AccountId) => string | null

/**
 * Checks address and password. An unknown address takes as long as a known one and gets the same answer, so that nobody
 * learns who has an account. Failures slow down further guesses at that account, from any address on the network. A
 * browser in which the account signed in before has its own count.
 */
export const signIn = ({ accounts, passwords, tries }: Dependencies) => {
  const nobody = passwords.hash('the hash that an unknown address is checked against')

  return async (email: string, password: string, browserOf: BrowserOf = () => null): Promise<SignedInOrWhyNot> => {
    const account = await accounts.findByEmail(email)
    const browser = account && browserOf(account.id)
    const tried = { secret: 'password', account: email.toLowerCase(), browser } as const
    const waitSeconds = await tries.attempt(tried)
    if (waitSeconds > 0) return { ok: false, reason: 'too-many-attempts', waitSeconds }
    const matches = await passwords.matches(account?.passwordHash ?? (await nobody), password)
    if (!account || !matches) return { ok: false, reason: 'wrong-email-or-password' }
    await tries.succeeded(tried)
    return { ok: true, accountId: account.id }
  }
}

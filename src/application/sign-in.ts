import type { AccountId } from '../domain/ids.ts'
import type { AccountStore, Passwords, SignInLimiter } from './ports.ts'

type Dependencies = {
  readonly accounts: AccountStore
  readonly passwords: Passwords
  readonly signInLimiter: SignInLimiter
}

export type SignedInOrWhyNot =
  | { readonly ok: true; readonly accountId: AccountId }
  | { readonly ok: false; readonly reason: 'wrong-email-or-password' }
  | { readonly ok: false; readonly reason: 'too-many-attempts'; readonly waitSeconds: number }

/**
 * Checks e-mail and password. An unknown address takes as long as a known one and gets the same answer, so that nobody
 * learns who has an account. Failures slow down further guesses at that account, whatever address they come from.
 */
export const signIn = ({ accounts, passwords, signInLimiter }: Dependencies) => {
  const nobody = passwords.hash('the hash that an unknown address is checked against')

  return async (email: string, password: string): Promise<SignedInOrWhyNot> => {
    const waitSeconds = await signInLimiter.attempt(email)
    if (waitSeconds > 0) return { ok: false, reason: 'too-many-attempts', waitSeconds }
    const account = await accounts.findByEmail(email)
    const matches = await passwords.matches(account?.passwordHash ?? (await nobody), password)
    if (!account || !matches) return { ok: false, reason: 'wrong-email-or-password' }
    await signInLimiter.succeeded(email)
    return { ok: true, accountId: account.id }
  }
}

import type { AccountId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { RandomBytes } from '../randomness.ts'
import type { InAccount, Passwords, TryLimiter } from './account-ports.ts'
import { checkPassword } from './check-password.ts'
import { freshCodes } from './enrol-second-factor.ts'
import type { SecondFactorSecrets } from './second-factor-secrets.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly passwords: Passwords
  readonly tries: TryLimiter
  readonly secondFactorSecrets: SecondFactorSecrets
  readonly randomBytes: RandomBytes
}

/** Makes ten recovery codes. Needs the current password. The earlier codes stop working. */
export const renewRecoveryCodes =
  (dependencies: Dependencies) =>
  async (
    accountId: AccountId,
    handle: string,
    password: string,
  ): Promise<
    Outcome<{ readonly recoveryCodes: readonly string[] }, 'wrong-password' | 'too-many-attempts' | 'not-enrolled'>
  > => {
    const checked = await checkPassword(dependencies)(accountId, handle, password)
    if (!checked.ok) return checked
    return dependencies.inAccount(accountId, async ({ secondFactor, errands }) => {
      if (!(await secondFactor.find())) return { ok: false, reason: 'not-enrolled' }
      await errands.add('mail-account', { accountId, mail: 'codes-renewed' })
      return { ok: true, recoveryCodes: await freshCodes(secondFactor, accountId, dependencies) }
    })
  }

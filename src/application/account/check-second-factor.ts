import { readSecondFactor, type TypedSecondFactor } from '../../domain/account/second-factor.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Clock } from '../ports.ts'
import type { InAccount, SecondFactorStore, Totp, TryLimiter } from './account-ports.ts'
import type { SecondFactorSecrets } from './second-factor-secrets.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly tries: TryLimiter
  readonly secondFactorSecrets: SecondFactorSecrets
  readonly totp: Totp
  readonly now: Clock
}

export type SecondFactorChecked =
  /** `recoveryCodesLeft`: a number when a recovery code was used, else null. */
  | { readonly ok: true; readonly recoveryCodesLeft: number | null }
  | { readonly ok: false; readonly reason: 'wrong-code' | 'too-many-codes' }

/** Uses up a code of the app or a recovery code: each works once. Tries from a known browser are counted separately. */
export const checkSecondFactor =
  (dependencies: Dependencies) =>
  async (accountId: AccountId, typed: string, browser: string | null): Promise<SecondFactorChecked> => {
    const { inAccount, tries } = dependencies
    const typedFactor = readSecondFactor(typed)
    if (!typedFactor) return { ok: false, reason: 'wrong-code' }
    const tried = { secret: 'code', account: accountId, browser } as const
    if ((await tries.attempt(tried)) > 0) return { ok: false, reason: 'too-many-codes' }
    const left = await inAccount(accountId, async ({ secondFactor }) => {
      const used = await useUp(secondFactor, accountId, typedFactor, dependencies)
      return used ? secondFactor.countRecoveryCodes() : null
    })
    if (left === null) return { ok: false, reason: 'wrong-code' }
    await tries.succeeded(tried)
    return { ok: true, recoveryCodesLeft: typedFactor.kind === 'recovery' ? left : null }
  }

const useUp = async (
  store: SecondFactorStore,
  accountId: AccountId,
  { kind, code }: TypedSecondFactor,
  { secondFactorSecrets, totp, now }: Dependencies,
): Promise<boolean> => {
  if (kind === 'recovery') return store.useRecoveryCode(secondFactorSecrets.hashOf(accountId, code))
  const enrolled = await store.find()
  const secret = enrolled && secondFactorSecrets.unseal(accountId, enrolled.sealedSecret)
  const step = secret && totp.stepOf(secret, code, now())
  return step ? store.useStep(step) : false
}

import {
  RECOVERY_CODE_BYTES,
  RECOVERY_CODES,
  readSecondFactor,
  recoveryCodeFrom,
} from '../../domain/account/second-factor.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Clock } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { InAccount, SecondFactorStore, Totp } from './account-ports.ts'
import type { SecondFactorSecrets } from './second-factor-secrets.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly secondFactorSecrets: SecondFactorSecrets
  readonly totp: Totp
  readonly randomBytes: RandomBytes
  readonly now: Clock
}

/** A secret that isn't a second factor yet, sealed for the account that may enrol it. */
export type Proposal = { readonly sealed: Buffer; readonly secret: string; readonly address: string }

/** Proposes a secret, or shows an earlier proposal again. If the earlier one can't be unsealed, makes a new one. */
export const proposeSecondFactor =
  ({ inAccount, secondFactorSecrets, totp }: Pick<Dependencies, 'inAccount' | 'secondFactorSecrets' | 'totp'>) =>
  async (accountId: AccountId, before: Buffer | null): Promise<Proposal> => {
    const kept = before && secondFactorSecrets.unseal(accountId, before)
    const secret = kept ?? totp.newSecret()
    const { email } = await inAccount(accountId, ({ account }) => account.get())
    const sealed = kept && before ? before : secondFactorSecrets.seal(accountId, secret)
    return { sealed, secret, address: totp.address(secret, email) }
  }

/**
 * Makes a proposed secret the second factor of this account, and ends the account's other sessions. Needs a code of the
 * app, which proves that the app has the secret. The recovery codes are returned only here.
 */
export const enrolSecondFactor =
  ({ inAccount, secondFactorSecrets, totp, randomBytes, now }: Dependencies) =>
  async (
    accountId: AccountId,
    proposal: Buffer,
    typed: string,
    { handle, replaces }: { readonly handle: string; readonly replaces: boolean },
  ): Promise<Outcome<{ readonly recoveryCodes: readonly string[] }, 'wrong-code' | 'enrolled-already'>> => {
    const secret = secondFactorSecrets.unseal(accountId, proposal)
    const typedFactor = readSecondFactor(typed)
    const step = secret && typedFactor?.kind === 'app' ? totp.stepOf(secret, typedFactor.code, now()) : null
    if (!step) return { ok: false, reason: 'wrong-code' }
    return inAccount(accountId, async ({ secondFactor, sessions, errands }) => {
      if (replaces) await secondFactor.remove()
      const added = await secondFactor.add({ sealedSecret: proposal, step, at: now() })
      if (!added) return { ok: false, reason: 'enrolled-already' }
      await sessions.endAllBut(handle)
      await errands.add('mail-account', { accountId, mail: 'factor-enrolled' })
      return {
        ok: true,
        recoveryCodes: await freshCodes(secondFactor, accountId, { secondFactorSecrets, randomBytes }),
      }
    })
  }

/** Replaces the recovery codes by ten new ones, which each work once. */
export const freshCodes = async (
  secondFactor: SecondFactorStore,
  accountId: AccountId,
  { secondFactorSecrets, randomBytes }: Pick<Dependencies, 'secondFactorSecrets' | 'randomBytes'>,
): Promise<readonly string[]> => {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom(randomBytes(RECOVERY_CODE_BYTES)))
  await secondFactor.saveRecoveryCodes(codes.map((code) => secondFactorSecrets.hashOf(accountId, code)))
  return codes
}

import {
  type SecondFactorAsked,
  type SecondFactorPolicy,
  secondFactorAsked,
} from '../../domain/account/second-factor.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Clock } from '../ports.ts'
import type { InAccount } from './account-ports.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly secondFactorPolicy: SecondFactorPolicy
  readonly now: Clock
}

/** What a person must still show after the right password. */
export const askSecondFactor =
  ({ inAccount, secondFactorPolicy }: Pick<Dependencies, 'inAccount' | 'secondFactorPolicy'>) =>
  (accountId: AccountId): Promise<SecondFactorAsked> =>
    inAccount(accountId, async ({ secondFactor }) => {
      const enrolled = (await secondFactor.find()) !== null
      return secondFactorAsked({ enrolled, graceTaken: await secondFactor.isGraceTaken() }, secondFactorPolicy)
    })

/** Postpones the enrolment once. False: it was postponed before, or a second factor is already enrolled. */
export const putOffSecondFactor =
  ({ inAccount, now }: Pick<Dependencies, 'inAccount' | 'now'>) =>
  (accountId: AccountId): Promise<boolean> =>
    inAccount(accountId, async ({ secondFactor }) => {
      if (await secondFactor.find()) return false
      return secondFactor.takeGrace(now())
    })

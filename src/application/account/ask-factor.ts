import { type FactorAsked, type FactorPolicy, factorAsked } from '../../domain/account/second-factor.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Clock } from '../ports.ts'
import type { InAccount } from './account-ports.ts'

type Dependencies = { readonly inAccount: InAccount; readonly factorPolicy: FactorPolicy; readonly now: Clock }

/** What somebody whose password was right still has to bring. */
export const askFactor =
  ({ inAccount, factorPolicy }: Pick<Dependencies, 'inAccount' | 'factorPolicy'>) =>
  (accountId: AccountId): Promise<FactorAsked> =>
    inAccount(accountId, async ({ secondFactor }) => {
      const enrolled = (await secondFactor.find()) !== null
      return factorAsked({ enrolled, graceTaken: await secondFactor.isGraceTaken() }, factorPolicy)
    })

/** Puts enrolling off, once; false when it was put off before, or there is a factor already. */
export const putOffFactor =
  ({ inAccount, now }: Pick<Dependencies, 'inAccount' | 'now'>) =>
  (accountId: AccountId): Promise<boolean> =>
    inAccount(accountId, async ({ secondFactor }) => {
      if (await secondFactor.find()) return false
      return secondFactor.takeGrace(now())
    })

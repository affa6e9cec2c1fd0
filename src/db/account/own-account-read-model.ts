import type { InAccount } from '../../application/account/account-ports.ts'
import type { ReadOwnAccount } from '../../application/account/account-read-models.ts'
import type { Clock } from '../../application/ports.ts'

export const readOwnAccount =
  (inAccount: InAccount, now: Clock): ReadOwnAccount =>
  (accountId) =>
    inAccount(accountId, async ({ account, sessions, secondFactor, addressChanges }) => {
      const { name, email } = await account.get()
      const enrolled = await secondFactor.find()
      const factor = enrolled && {
        enrolledAt: enrolled.enrolledAt,
        recoveryCodesLeft: await secondFactor.countRecoveryCodes(),
      }
      const addressChange = await addressChanges.findPending(now())
      return { name, email, factor, addressChange, sessions: await sessions.list() }
    })

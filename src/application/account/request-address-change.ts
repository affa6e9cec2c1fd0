import { endOfAddressChange } from '../../domain/account/address-change.ts'
import type { AccountId, AddressChangeId } from '../../domain/ids.ts'
import type { Clock } from '../ports.ts'
import type { InAccount, Passwords, TryLimiter } from './account-ports.ts'
import { checkPassword } from './check-password.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly passwords: Passwords
  readonly tries: TryLimiter
  readonly newId: () => string
  readonly now: Clock
}

export type RequestedOrWhyNot =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'wrong-password' | 'too-many-attempts' | 'same-address' | 'too-many-changes'
    }

/**
 * Mails both the old and the new address to confirm a change of address. Replaces an earlier request. Does the same
 * when another account has the new address: only the mail to that address says so.
 */
export const requestAddressChange =
  ({ inAccount, passwords, tries, newId, now }: Dependencies) =>
  async (accountId: AccountId, handle: string, next: string, present: string): Promise<RequestedOrWhyNot> => {
    const checked = await checkPassword({ inAccount, passwords, tries })(accountId, handle, present)
    if (!checked.ok) return checked
    if (checked.account.email === next) return { ok: false, reason: 'same-address' }
    const asked = { secret: 'address-change', account: accountId, browser: null } as const
    if ((await tries.attempt(asked)) > 0) return { ok: false, reason: 'too-many-changes' }
    await inAccount(accountId, async ({ account, addressChanges, errands }) => {
      const id = newId() as AddressChangeId
      const { email } = await account.get()
      await addressChanges.deletePending()
      const change = { id, present: email, next, expiresAt: endOfAddressChange(now()) }
      if (!(await addressChanges.add(change))) return
      for (const mail of ['ask-present', 'ask-next'] as const) {
        await errands.add('mail-address-change', { accountId, changeId: id, mail })
      }
    })
    return { ok: true }
  }

/** Cancels the pending change: the mailed links open nothing any more. */
export const cancelAddressChange =
  ({ inAccount }: Pick<Dependencies, 'inAccount'>) =>
  (accountId: AccountId): Promise<void> =>
    inAccount(accountId, ({ addressChanges }) => addressChanges.deletePending())

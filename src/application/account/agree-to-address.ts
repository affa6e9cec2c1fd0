import { memberIn } from '../../domain/account/actor.ts'
import { type AddressChange, type AddressSide, isAgreed } from '../../domain/account/address-change.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { InAccount } from './account-ports.ts'
import type { MembershipsOf } from './account-read-models.ts'
import { type AccountStore, EmailTaken } from './account-store.ts'
import { hashOfOneTimeKey, type OneTimeKey } from './one-time-key.ts'

type Dependencies = {
  readonly inAccount: InAccount
  readonly inTransaction: InTransaction
  readonly accounts: Pick<AccountStore, 'findIdByAddressKey' | 'findIdByEmail'>
  readonly membershipsOf: MembershipsOf
  readonly now: Clock
}

type Finding = Pick<Dependencies, 'inAccount' | 'accounts' | 'now'>
type Found = { readonly accountId: AccountId; readonly change: AddressChange }

/**
 * The change that a mailed key of this side can confirm. Finding it does not use the key up. Null when the key no
 * longer works.
 */
export const findAddressChange =
  ({ inAccount, accounts, now }: Finding) =>
  async (side: AddressSide, key: OneTimeKey): Promise<Found | null> => {
    const hash = hashOfOneTimeKey(key)
    const accountId = await accounts.findIdByAddressKey(hash, now())
    if (!accountId) return null
    const change = await inAccount(accountId, ({ addressChanges }) => addressChanges.findByKey(side, hash, now()))
    return change && { accountId, change }
  }

/**
 * Confirms an address change for one side. The second confirmation changes the address and ends every session except
 * `handle`. Each of the account's institutions gets a line in its audit log. Of many calls at once, one makes the
 * change.
 */
export const agreeToAddress =
  (dependencies: Dependencies) =>
  async (side: AddressSide, key: OneTimeKey, handle: string): Promise<'gone' | 'waiting' | 'changed'> => {
    const { inAccount, accounts, now } = dependencies
    const found = await findAddressChange(dependencies)(side, key)
    if (!found) return 'gone'
    const { accountId } = found
    const change = await inAccount(accountId, ({ addressChanges }) =>
      addressChanges.agree(found.change.id, side, now()),
    )
    if (!change || !isAgreed(change)) return 'waiting'
    const isFree = (await accounts.findIdByEmail(change.next)) === null
    if (isFree && (await changed(dependencies, accountId, change, handle))) return 'changed'
    await inAccount(accountId, ({ addressChanges }) => addressChanges.deletePending())
    return 'gone'
  }

/** False when it was cancelled meanwhile, or another account took the address. */
const changed = async (
  { inAccount, inTransaction, membershipsOf, now }: Dependencies,
  accountId: AccountId,
  { id, next }: AddressChange,
  handle: string,
): Promise<boolean> => {
  // The audit lines come first, so that the rest never happens without them.
  for (const { institutionId } of await membershipsOf(accountId)) {
    const actor = memberIn(institutionId, accountId)
    const line = { at: now(), actor, act: 'change-address', scanId: null, subject: null } as const
    await inTransaction(institutionId, ({ auditLog }) => auditLog.add(line))
  }
  return inAccount(accountId, async ({ account, addressChanges, passwordResets, sessions, errands }) => {
    if (!(await addressChanges.finish(id))) return false
    await account.saveEmail(next)
    await passwordResets.deleteAll()
    await sessions.endAllBut(handle)
    for (const mail of ['tell-present', 'tell-next'] as const) {
      await errands.add('mail-address-change', { accountId, changeId: id, mail })
    }
    return true
  }).catch((error) => {
    if (error instanceof EmailTaken) return false
    throw error
  })
}

/**
 * 'This wasn't me', from a reader of the current address's mail. Cancels the change and ends all sessions, because the
 * person who requested it knew the password. False when no change is pending.
 */
export const refuseAddressChange =
  (dependencies: Finding) =>
  async (key: OneTimeKey): Promise<boolean> => {
    const found = await findAddressChange(dependencies)('present', key)
    if (!found) return false
    await dependencies.inAccount(found.accountId, async ({ addressChanges, sessions }) => {
      await addressChanges.deletePending()
      await sessions.endAllBut(null)
    })
    return true
  }

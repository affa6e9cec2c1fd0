import type { AccountId } from '../../domain/ids.ts'

/** Accounts belong to no institution, so this store works outside an institution's transaction. */
export type AccountStore = {
  /** @throws EmailTaken */
  add(account: Account): Promise<void>
  findByEmail(email: string): Promise<Account | null>
  findIdByEmail(email: string): Promise<AccountId | null>
  /** Finds the account by the hash of a mailed key that is valid at this time. */
  findIdByReset(keyHash: Buffer, at: Date): Promise<AccountId | null>
  /** Finds the account by the hash of a key that was mailed to one side of a pending address change. */
  findIdByAddressKey(keyHash: Buffer, at: Date): Promise<AccountId | null>
}

export type Account = {
  readonly id: AccountId
  readonly email: string
  readonly name: string
  readonly passwordHash: string
}

export class EmailTaken extends Error {}

import type { AccountId } from '../../domain/ids.ts'

/** Accounts belong to no institution: reached outside an institution's transaction. */
export type AccountStore = {
  /** @throws EmailTaken */
  add(account: Account): Promise<void>
  findByEmail(email: string): Promise<Account | null>
  findIdByEmail(email: string): Promise<AccountId | null>
  /** By the hash of a mailed key that works at this time. */
  findIdByReset(keyHash: Buffer, at: Date): Promise<AccountId | null>
  /** By the hash of a key that one side of a pending address change was mailed. */
  findIdByAddressKey(keyHash: Buffer, at: Date): Promise<AccountId | null>
}

export type Account = {
  readonly id: AccountId
  readonly email: string
  readonly name: string
  readonly passwordHash: string
}

export class EmailTaken extends Error {}

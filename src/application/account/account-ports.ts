import type { AddressChange, AddressSide } from '../../domain/account/address-change.ts'
import type { OpenSession } from '../../domain/account/session.ts'
import type { AccountId, AddressChangeId } from '../../domain/ids.ts'
import type { ErrandStore } from '../operations/mail-ports.ts'
import type { Account } from './account-store.ts'

/** Does the work in one transaction in which only this account's own rows exist, with the stores bound to it. */
export type InAccount = <Result>(
  accountId: AccountId,
  work: (stores: AccountStores) => Promise<Result>,
) => Promise<Result>

export type AccountStores = {
  readonly account: OwnAccountStore
  readonly sessions: OwnSessionStore
  readonly secondFactor: SecondFactorStore
  readonly passwordResets: PasswordResetStore
  readonly addressChanges: AddressChangeStore
  readonly errands: ErrandStore
}

export type OwnAccountStore = {
  /** @throws NotFound */
  get(): Promise<Account>
  savePassword(passwordHash: string): Promise<void>
  /** @throws EmailTaken */
  saveEmail(email: string): Promise<void>
}

/** A session's id is a secret, which stays inside; a session goes by its handle. */
export type OwnSessionStore = {
  /** Those that are open, the last used first. */
  list(): Promise<readonly OpenSession[]>
  /** Ends this one, if it is there. */
  end(handle: string): Promise<void>
  /** Ends all, save the one that is named. */
  endAllBut(handle: string | null): Promise<void>
}

export type SecondFactorStore = {
  find(): Promise<{ readonly sealedSecret: Buffer; readonly enrolledAt: Date } | null>
  /** False when there is one already. `step`: whose code was brought to enrol it, used up with that. */
  add(secondFactor: { readonly sealedSecret: Buffer; readonly step: number; readonly at: Date }): Promise<boolean>
  /** With its recovery codes. */
  remove(): Promise<void>
  /** Uses up this step and all before it; false when it was used up. Of two at once, one gets it. */
  useStep(step: number): Promise<boolean>
  /** In the place of those that were there. */
  saveRecoveryCodes(hashes: readonly Buffer[]): Promise<void>
  /** False when there is none with this hash. Of two at once, one gets it. */
  useRecoveryCode(hash: Buffer): Promise<boolean>
  countRecoveryCodes(): Promise<number>
  isGraceTaken(): Promise<boolean>
  /** The one sign-in without; false when it was taken. */
  takeGrace(at: Date): Promise<boolean>
}

/** Keys that were mailed, by their hashes. */
export type PasswordResetStore = {
  /** Clears away what has expired. */
  add(keyHash: Buffer, times: { readonly now: Date; readonly expiresAt: Date }): Promise<void>
  /** False when it is gone or has expired. Of two at once, one gets it. */
  use(keyHash: Buffer, now: Date): Promise<boolean>
  deleteAll(): Promise<void>
}

/** Other addresses that were asked for; at most one is pending. */
export type AddressChangeStore = {
  /** False when another was asked for at this very moment. */
  add(change: Pick<AddressChange, 'id' | 'present' | 'next' | 'expiresAt'>): Promise<boolean>
  /** Pending, done or expired. */
  find(id: AddressChangeId): Promise<AddressChange | null>
  findPending(at: Date): Promise<AddressChange | null>
  /** The pending one, by the hash of the key that this side was mailed last. */
  findByKey(side: AddressSide, keyHash: Buffer, at: Date): Promise<AddressChange | null>
  /** In the place of an earlier one. */
  saveKey(id: AddressChangeId, side: AddressSide, keyHash: Buffer): Promise<void>
  /** As it is with this side's yes; null when it was said before, or nothing is pending. Of two at once, one gets it. */
  agree(id: AddressChangeId, side: AddressSide, at: Date): Promise<AddressChange | null>
  /** False when it is gone or was done. */
  finish(id: AddressChangeId): Promise<boolean>
  deletePending(): Promise<void>
}

/** The codes of an authenticator app. */
export type Totp = {
  newSecret(): string
  /** What the QR code holds. */
  address(secret: string, email: string): string
  /** The step that this code belongs to, now or one off; null when it is no code of now. */
  stepOf(secret: string, code: string, at: Date): number | null
}

export type Passwords = {
  hash(password: string): Promise<string>
  matches(hash: string, password: string): Promise<boolean>
  /** What many people choose, in lower case. */
  common(): Promise<ReadonlySet<string>>
}

/** Slows down who guesses at what an account's owner knows, without ever locking the owner out for long. */
export type TryLimiter = {
  /** Counts a try, before it is made: of many at once none slips through. Seconds to wait; 0 means go ahead. */
  attempt(tried: Tried): Promise<number>
  /** Forgets the tries that were counted. */
  succeeded(tried: Tried): Promise<void>
}

export type Tried = {
  readonly secret: 'password' | 'code' | 'reset' | 'address-change'
  /** What names the account where it is tried: a password by its address, which need not exist. */
  readonly account: string
  /** A browser that is known to be the owner's has a count of its own; null for every other. */
  readonly browser: string | null
}

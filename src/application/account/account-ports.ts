import type { AddressChange, AddressSide } from '../../domain/account/address-change.ts'
import type { OpenSession } from '../../domain/account/session.ts'
import type { AccountId, AddressChangeId } from '../../domain/ids.ts'
import type { ErrandStore } from '../operations/mail-ports.ts'
import type { Account } from './account-store.ts'

/** Does the work in one transaction that sees only this account's own rows, with the stores bound to it. */
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

/** The id of a session is a secret that stays in the store. Callers name a session by its handle. */
export type OwnSessionStore = {
  /** The open sessions, the most recently used first. */
  list(): Promise<readonly OpenSession[]>
  /** Ends this session, if it exists. */
  end(handle: string): Promise<void>
  /** Ends all sessions except this one. */
  endAllBut(handle: string | null): Promise<void>
}

export type SecondFactorStore = {
  find(): Promise<{ readonly sealedSecret: Buffer; readonly enrolledAt: Date } | null>
  /** False when there already is one. `step`: the step of the code that proved the enrolment; it is used up. */
  add(secondFactor: { readonly sealedSecret: Buffer; readonly step: number; readonly at: Date }): Promise<boolean>
  /** Deletes the second factor and its recovery codes. */
  remove(): Promise<void>
  /** Uses up this step and all earlier ones; false when it was used before. Of two calls at once, one succeeds. */
  useStep(step: number): Promise<boolean>
  /** Replaces the earlier codes. */
  saveRecoveryCodes(hashes: readonly Buffer[]): Promise<void>
  /** False when there is no code with this hash. Of two calls at once, one succeeds. */
  useRecoveryCode(hash: Buffer): Promise<boolean>
  countRecoveryCodes(): Promise<number>
  isGraceTaken(): Promise<boolean>
  /** Takes the one sign-in that is allowed without a second factor; false when it was taken before. */
  takeGrace(at: Date): Promise<boolean>
}

/** The hashes of mailed keys. */
export type PasswordResetStore = {
  /** Also deletes the expired keys. */
  add(keyHash: Buffer, times: { readonly now: Date; readonly expiresAt: Date }): Promise<void>
  /** False when the key does not exist or has expired. Of two calls at once, one succeeds. */
  use(keyHash: Buffer, now: Date): Promise<boolean>
  deleteAll(): Promise<void>
}

/** Requested changes of address; at most one is pending. */
export type AddressChangeStore = {
  /** False when another request was added at the same moment. */
  add(change: Pick<AddressChange, 'id' | 'present' | 'next' | 'expiresAt'>): Promise<boolean>
  /** The change in any state: pending, done or expired. */
  find(id: AddressChangeId): Promise<AddressChange | null>
  findPending(at: Date): Promise<AddressChange | null>
  /** The pending change, by the hash of the key that was last mailed to this side. */
  findByKey(side: AddressSide, keyHash: Buffer, at: Date): Promise<AddressChange | null>
  /** Replaces an earlier key. */
  saveKey(id: AddressChangeId, side: AddressSide, keyHash: Buffer): Promise<void>
  /**
   * Records the confirmation of this side and returns the change. Null when this side had confirmed before, or no
   * change is pending. Of two calls at once, one succeeds.
   */
  agree(id: AddressChangeId, side: AddressSide, at: Date): Promise<AddressChange | null>
  /** False when the change does not exist or was done before. */
  finish(id: AddressChangeId): Promise<boolean>
  deletePending(): Promise<void>
}

/** The codes of an authenticator app. */
export type Totp = {
  newSecret(): string
  /** The content of the QR code. */
  address(secret: string, email: string): string
  /** The step of this code, which may be one off from the current one; null when the code isn't valid now. */
  stepOf(secret: string, code: string, at: Date): number | null
}

export type Passwords = {
  hash(password: string): Promise<string>
  matches(hash: string, password: string): Promise<boolean>
  /** Passwords that many people choose, in lower case. */
  common(): Promise<ReadonlySet<string>>
}

/** Slows down guesses at the secrets of an account's owner, without ever locking the owner out for long. */
export type TryLimiter = {
  /**
   * Counts a try before it is made, so that of many tries at once none escapes the count. Returns the seconds to wait;
   * 0 means go ahead.
   */
  attempt(tried: Tried): Promise<number>
  /** Forgets the tries that were counted. */
  succeeded(tried: Tried): Promise<void>
}

export type Tried = {
  readonly secret: 'password' | 'code' | 'reset' | 'address-change'
  /** The account as the try names it. For a password that is an address, which need not exist. */
  readonly account: string
  /** A browser that is known as the owner's has its own count; null for every other browser. */
  readonly browser: string | null
}

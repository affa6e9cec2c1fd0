import type { AccountId } from '../../domain/ids.ts'
import type { InAccount } from './account-ports.ts'

/** Ends one of the account's own sessions. Does nothing for any other handle. */
export const endSession =
  ({ inAccount }: { readonly inAccount: InAccount }) =>
  (accountId: AccountId, handle: string): Promise<void> =>
    inAccount(accountId, ({ sessions }) => sessions.end(handle))

/** Ends all sessions of the account except the one that makes the request. */
export const endOtherSessions =
  ({ inAccount }: { readonly inAccount: InAccount }) =>
  (accountId: AccountId, handle: string): Promise<void> =>
    inAccount(accountId, ({ sessions }) => sessions.endAllBut(handle))

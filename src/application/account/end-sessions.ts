import type { AccountId } from '../../domain/ids.ts'
import type { InAccount } from './account-ports.ts'

/** Ends one of somebody's own sessions; what is nobody's, or another's, is left alone. */
export const endSession =
  ({ inAccount }: { readonly inAccount: InAccount }) =>
  (accountId: AccountId, handle: string): Promise<void> =>
    inAccount(accountId, ({ sessions }) => sessions.end(handle))

/** Ends all of somebody's own sessions but the one that asks. */
export const endOtherSessions =
  ({ inAccount }: { readonly inAccount: InAccount }) =>
  (accountId: AccountId, handle: string): Promise<void> =>
    inAccount(accountId, ({ sessions }) => sessions.endAllBut(handle))

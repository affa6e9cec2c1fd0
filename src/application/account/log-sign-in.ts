import type { Member } from '../../domain/account/membership.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Says in the audit log of an institution that a member came in; other institutions of that member don't hear of it. */
export const logSignIn =
  ({ inTransaction, now }: Dependencies) =>
  ({ institutionId, accountId }: Pick<Member, 'institutionId' | 'accountId'>): Promise<void> =>
    inTransaction(institutionId, ({ auditLog }) =>
      auditLog.add({ at: now(), accountId, act: 'sign-in', scanId: null, subject: null }),
    )

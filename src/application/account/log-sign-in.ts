import type { ActingMember } from '../../domain/account/actor.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Says in the audit log of an institution that a member came in; other institutions of that member don't hear of it. */
export const logSignIn =
  ({ inTransaction, now }: Dependencies) =>
  (actor: ActingMember): Promise<void> =>
    inTransaction(actor.institutionId, ({ auditLog }) =>
      auditLog.add({ at: now(), actor, act: 'sign-in', scanId: null, subject: null }),
    )

import type { ActingMember } from '../../domain/account/actor.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Records in the audit log of one institution that a member signed in. The member's other institutions get no line. */
export const logSignIn =
  ({ inTransaction, now }: Dependencies) =>
  (actor: ActingMember): Promise<void> =>
    inTransaction(actor.institutionId, ({ auditLog }) =>
      auditLog.add({ at: now(), actor, act: 'sign-in', scanId: null, subject: null }),
    )

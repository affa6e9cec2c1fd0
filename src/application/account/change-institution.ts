import type { ActingMember } from '../../domain/account/actor.ts'
import type { Institution } from '../../domain/account/institution.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Changes the name and settings of an institution. A report keeps the name of the time when it was made. */
export const changeInstitution =
  ({ inTransaction, now }: Dependencies) =>
  (actor: ActingMember, settings: Institution): Promise<void> =>
    inTransaction(actor.institutionId, async ({ institutions, auditLog }) => {
      await institutions.save(settings)
      await auditLog.add({ at: now(), actor, act: 'change-institution', scanId: null, subject: null })
    })

import type { Institution } from '../../domain/account/institution.ts'
import type { Member } from '../../domain/account/membership.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Changes the name and settings of an institution; reports keep the name that they were made under. */
export const changeInstitution =
  ({ inTransaction, now }: Dependencies) =>
  ({ institutionId, accountId }: Pick<Member, 'institutionId' | 'accountId'>, settings: Institution): Promise<void> =>
    inTransaction(institutionId, async ({ institutions, auditLog }) => {
      await institutions.save(settings)
      await auditLog.add({ at: now(), accountId, act: 'change-institution', scanId: null, subject: null })
    })

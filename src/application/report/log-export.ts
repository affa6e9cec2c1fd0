import type { Member } from '../../domain/account/membership.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Says in the audit log who took results along, and as what kind of file. */
export const logExport =
  ({ inTransaction, now }: Dependencies) =>
  (
    { institutionId, accountId }: Pick<Member, 'institutionId' | 'accountId'>,
    scanId: ScanId,
    file: 'csv' | 'xlsx' | 'json',
  ): Promise<void> =>
    inTransaction(institutionId, ({ auditLog }) =>
      auditLog.add({ at: now(), accountId, act: 'export-results', scanId, subject: file }),
    )

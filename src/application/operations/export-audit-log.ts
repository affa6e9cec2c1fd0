import type { Member } from '../../domain/account/membership.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { AuditEntry, ReadAuditLog } from './operations-read-models.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly readAuditLog: ReadAuditLog
}

/** The whole log to take along, which is an act of its own: its line comes with the next one. */
export const exportAuditLog =
  ({ inTransaction, now, readAuditLog }: Dependencies) =>
  async ({ institutionId, accountId }: Pick<Member, 'institutionId' | 'accountId'>): Promise<readonly AuditEntry[]> => {
    const entries = await readAuditLog(institutionId)
    await inTransaction(institutionId, ({ auditLog }) =>
      auditLog.add({ at: now(), accountId, act: 'export-audit-log', scanId: null, subject: null }),
    )
    return entries
  }

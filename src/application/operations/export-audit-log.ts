import type { Actor } from '../../domain/account/actor.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { AuditEntry, ReadAuditLog } from './operations-read-models.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly readAuditLog: ReadAuditLog
}

/** Exports the whole log. The export is an act itself; its own line is in the next export. */
export const exportAuditLog =
  ({ inTransaction, now, readAuditLog }: Dependencies) =>
  async (actor: Actor): Promise<readonly AuditEntry[]> => {
    const entries = await readAuditLog(actor.institutionId)
    await inTransaction(actor.institutionId, ({ auditLog }) =>
      auditLog.add({ at: now(), actor, act: 'export-audit-log', scanId: null, subject: null }),
    )
    return entries
  }

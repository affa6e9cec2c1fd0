import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Records in the audit log who exported results, and as what kind of file. */
export const logExport =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId, file: 'csv' | 'xlsx' | 'json'): Promise<void> =>
    inTransaction(actor.institutionId, ({ auditLog }) =>
      auditLog.add({ at: now(), actor, act: 'export-results', scanId, subject: file }),
    )

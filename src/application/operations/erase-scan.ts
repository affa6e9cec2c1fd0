import type { Clock, InTransaction } from '../ports.ts'
import type { EraseScan } from './erasure-ports.ts'
import type { Ledger } from './ledger-ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly ledger: Ledger
  readonly now: Clock
  readonly newId: () => string
  /** Discards the printed documents in memory. */
  readonly forgetPrints: () => void
}

/**
 * Deletes a scan for good, in any state: settings, answers, remarks, agreements, addresses. A receipt and one line in
 * the audit log remain. Null when the scan did not exist any more.
 */
export const eraseScan =
  ({ inTransaction, ledger, now, newId, forgetPrints }: Dependencies): EraseScan =>
  async (actor, scanId) => {
    const { institutionId } = actor
    const at = now()
    const receipt = await inTransaction(institutionId, async ({ erasures, receipts, auditLog }) => {
      const rows = await erasures.eraseScan(scanId)
      if (rows === null) return null
      const written = { id: newId(), scanId, at, by: actor.name, rows }
      await receipts.add(written)
      await auditLog.add({ at, actor, act: 'delete-scan', scanId, subject: written.id })
      await ledger.write({ kind: 'scan-erased', institutionId, scanId, at })
      return written
    })
    forgetPrints()
    return receipt
  }

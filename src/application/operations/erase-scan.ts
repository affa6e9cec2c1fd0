import type { Clock, InTransaction } from '../ports.ts'
import type { EraseScan } from './erasure-ports.ts'
import type { Ledger } from './ledger-ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly ledger: Ledger
  readonly now: Clock
  readonly newId: () => string
  /** Printed documents that are kept in memory. */
  readonly forgetPrints: () => void
}

/**
 * Takes a scan away for good, in whatever state it is: settings, answers, remarks, agreements, addresses. What is left
 * is a receipt and one line in the audit log. Null when it was gone already.
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

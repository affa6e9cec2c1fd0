import type { InTransaction } from '../../application/ports.ts'
import type { ReadRemarks } from '../../application/read-models.ts'

export const readRemarks =
  (inTransaction: InTransaction): ReadRemarks =>
  (institutionId, scanId) =>
    inTransaction(institutionId, async ({ scans, remarks }) => {
      const scan = await scans.get(scanId)
      return scan.status === 'closed' ? remarks.keptOf(scanId) : []
    })

import type { InTransaction } from '../../application/ports.ts'
import type { ReadHandouts } from '../../application/read-models.ts'

export const readHandouts =
  (inTransaction: InTransaction): ReadHandouts =>
  (institutionId, scanId) =>
    inTransaction(institutionId, async ({ codes }) => ({
      withSlips: await codes.groupsWithSlips(scanId),
      renewed: await codes.groupsRenewed(scanId),
    }))

import type { InTransaction } from '../../application/ports.ts'
import type { GetWorkshop } from '../../application/read-models.ts'
import { workshopOf } from '../../domain/conversation/workshop.ts'

export const getWorkshop =
  (inTransaction: InTransaction): GetWorkshop =>
  (institutionId, scanId) =>
    inTransaction(institutionId, async ({ workshops, reports }) =>
      workshopOf(await workshops.find(scanId), await reports.get(scanId)),
    )

import type { ReadModels } from '../application/read-models.ts'
import { accountReadModels } from './account/account-read-models.ts'
import { answeringReadModels } from './answering/answering-read-models.ts'
import { conversationReadModels } from './conversation/conversation-read-models.ts'
import { inventoryReadModels } from './inventory/inventory-read-models.ts'
import { invitingReadModels } from './inviting/inviting-read-models.ts'
import { mirrorReadModels } from './mirror/mirror-read-models.ts'
import { operationsReadModels } from './operations/operations-read-models.ts'
import type { ReadSource } from './read-source.ts'
import { reportReadModels } from './report/report-read-models.ts'
import { scanReadModels } from './scan/scan-read-models.ts'

/** Answers everything that screens ask of the database, each question in the file of its subject. */
export const readModels = (source: ReadSource): ReadModels => {
  const report = reportReadModels(source)
  return {
    ...accountReadModels(source),
    ...answeringReadModels(source),
    ...conversationReadModels({ ...source, getDossier: report.getDossier }),
    ...inventoryReadModels(source),
    ...invitingReadModels(source),
    ...mirrorReadModels(source),
    ...operationsReadModels(source),
    ...report,
    ...scanReadModels(source),
  }
}

import type { AccountReadModels } from './account/account-read-models.ts'
import type { AnsweringReadModels } from './answering/answering-read-models.ts'
import type { ConversationReadModels } from './conversation/conversation-read-models.ts'
import type { InventoryReadModels } from './inventory/inventory-read-models.ts'
import type { InvitingReadModels } from './inviting/inviting-read-models.ts'
import type { MirrorReadModels } from './mirror/mirror-read-models.ts'
import type { OperationsReadModels } from './operations/operations-read-models.ts'
import type { ReportReadModels } from './report/report-read-models.ts'
import type { ScanReadModels } from './scan/scan-read-models.ts'

/** Everything that screens read from the database, by subject. The shape of each query is here, its SQL in `db/`. */
export type ReadModels = AccountReadModels &
  AnsweringReadModels &
  ConversationReadModels &
  InventoryReadModels &
  InvitingReadModels &
  MirrorReadModels &
  OperationsReadModels &
  ReportReadModels &
  ScanReadModels

import { type ActionContent, newAction } from '../../domain/conversation/action.ts'
import type { ActionId, InstitutionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly newId: () => string }

/** Keeps what was just agreed, behind the others. @throws NotFound */
export const recordAction =
  ({ inTransaction, newId }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, content: ActionContent): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, institutionId, scanId, (actions) =>
      actions.add(scanId, newAction(newId() as ActionId, content)),
    )

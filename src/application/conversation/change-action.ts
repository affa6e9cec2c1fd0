import type { ActionContent } from '../../domain/conversation/action.ts'
import type { ActionId, InstitutionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

/** Says anew what was agreed; its place, and what became of it, stay. @throws NotFound */
export const changeAction =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (institutionId: InstitutionId, scanId: ScanId, actionId: ActionId, content: ActionContent): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, institutionId, scanId, async (actions) =>
      actions.save(scanId, { ...(await actions.get(scanId, actionId)), ...content }),
    )

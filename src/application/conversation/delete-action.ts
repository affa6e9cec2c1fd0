import type { ActionId, InstitutionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

/** Takes away what was recorded by mistake; an agreement that lapsed is dropped instead. @throws NotFound */
export const deleteAction =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (institutionId: InstitutionId, scanId: ScanId, actionId: ActionId): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, institutionId, scanId, async (actions) => {
      const { id } = await actions.get(scanId, actionId)
      await actions.delete(scanId, id)
    })

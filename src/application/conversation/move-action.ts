import { moved } from '../../domain/conversation/action.ts'
import type { ActionId, InstitutionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

/** Moves an agreement a place up or down. @throws NotFound */
export const moveAction =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (institutionId: InstitutionId, scanId: ScanId, actionId: ActionId, direction: 'up' | 'down'): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, institutionId, scanId, async (actions) => {
      const { id } = await actions.get(scanId, actionId)
      await actions.saveOrder(scanId, moved(await actions.of(scanId), id, direction))
    })

import type { Actor } from '../../domain/account/actor.ts'
import type { ActionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

/** Takes away what was recorded by mistake; an agreement that lapsed is dropped instead. @throws NotFound */
export const deleteAction =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, scanId: ScanId, actionId: ActionId): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, actor, scanId, async (actions) => {
      const { id } = await actions.get(scanId, actionId)
      await actions.delete(scanId, id)
    })

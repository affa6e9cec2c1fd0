import type { Actor } from '../../domain/account/actor.ts'
import { moved } from '../../domain/conversation/action.ts'
import type { ActionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

/** Moves an agreement a place up or down. @throws NotFound */
export const moveAction =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, scanId: ScanId, actionId: ActionId, direction: 'up' | 'down'): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, actor, scanId, async (actions) => {
      const { id } = await actions.get(scanId, actionId)
      await actions.saveOrder(scanId, moved(await actions.of(scanId), id, direction))
    })

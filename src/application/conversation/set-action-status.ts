import type { Actor } from '../../domain/account/actor.ts'
import type { Action } from '../../domain/conversation/action.ts'
import type { ActionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

/** Says what became of an agreement. @throws NotFound */
export const setActionStatus =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (
    actor: Actor,
    scanId: ScanId,
    actionId: ActionId,
    { status, note }: Pick<Action, 'status' | 'note'>,
  ): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, actor, scanId, async (actions) =>
      actions.save(scanId, { ...(await actions.get(scanId, actionId)), status, note }),
    )

import type { Actor } from '../../domain/account/actor.ts'
import type { ActionContent } from '../../domain/conversation/action.ts'
import type { ActionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

/** Says anew what was agreed; its place, and what became of it, stay. @throws NotFound */
export const changeAction =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, scanId: ScanId, actionId: ActionId, content: ActionContent): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, actor, scanId, async (actions) =>
      actions.save(scanId, { ...(await actions.get(scanId, actionId)), ...content }),
    )

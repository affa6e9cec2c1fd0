import type { Actor } from '../../domain/account/actor.ts'
import { type ActionContent, newAction } from '../../domain/conversation/action.ts'
import type { ActionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly newId: () => string }

/** Keeps what was just agreed, behind the others. @throws NotFound */
export const recordAction =
  ({ inTransaction, newId }: Dependencies) =>
  (actor: Actor, scanId: ScanId, content: ActionContent): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, actor, scanId, (actions) =>
      actions.add(scanId, newAction(newId() as ActionId, content)),
    )

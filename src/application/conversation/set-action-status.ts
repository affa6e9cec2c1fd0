import type { Action } from '../../domain/conversation/action.ts'
import type { ActionId, InstitutionId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingActions } from './keeping-actions.ts'

/** Says what became of an agreement. @throws NotFound */
export const setActionStatus =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (
    institutionId: InstitutionId,
    scanId: ScanId,
    actionId: ActionId,
    { status, note }: Pick<Action, 'status' | 'note'>,
  ): Promise<KeptOrWhyNot> =>
    keepingActions(inTransaction, institutionId, scanId, async (actions) =>
      actions.save(scanId, { ...(await actions.get(scanId, actionId)), status, note }),
    )

import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { ActionStore, InTransaction } from '../ports.ts'

export type KeptOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'not-closed' }

/** Changes the actions of a closed scan, one member after the other, so that each finds the order as it is. */
export const keepingActions = (
  inTransaction: InTransaction,
  actor: Actor,
  scanId: ScanId,
  change: (actions: ActionStore) => Promise<void>,
): Promise<KeptOrWhyNot> =>
  inTransaction(actor.institutionId, async ({ scans, actions }) => {
    const scan = await scans.getForUpdate(scanId)
    if (scan.status !== 'closed') return { ok: false, reason: 'not-closed' }
    await change(actions)
    return { ok: true }
  })

import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { AgreementStore, InTransaction } from '../ports.ts'

export type KeptOrWhyNot = Outcome<unknown, 'not-closed'>
/** Changes the agreements of a closed scan. Locks the scan, so that each change starts from the current order. */
export const keepingAgreements = (
  inTransaction: InTransaction,
  actor: Actor,
  scanId: ScanId,
  change: (agreements: AgreementStore) => Promise<void>,
): Promise<KeptOrWhyNot> =>
  inTransaction(actor.institutionId, async ({ scans, agreements }) => {
    const scan = await scans.getForUpdate(scanId)
    if (scan.status !== 'closed') return { ok: false, reason: 'not-closed' }
    await change(agreements)
    return { ok: true }
  })

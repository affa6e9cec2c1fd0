import type { InstitutionId } from '../../domain/ids.ts'
import type { ErasedRows } from '../../domain/operations/erased-rows.ts'
import type { MirrorKeys } from '../mirror/mirror-keys.ts'
import type { Clock, InTransaction, Stores } from '../ports.ts'
import type { Ledger } from './ledger-ports.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly ledger: Ledger
  readonly mirrorKeys: MirrorKeys
  readonly now: Clock
  readonly newId: () => string
  readonly forgetPrints: () => void
}

export type InstitutionReceipt = { readonly id: string; readonly at: Date; readonly rows: ErasedRows }

/**
 * Deletes an institution for good, with all its scans, its contribution to the mirror, and the accounts of members who
 * belong to no other institution. The operator passes the receipt on: nothing of it stays in the database. Null when the
 * institution did not exist any more.
 */
export const eraseInstitution =
  ({ inTransaction, ledger, mirrorKeys, now, newId, forgetPrints }: Dependencies) =>
  async (institutionId: InstitutionId): Promise<InstitutionReceipt | null> => {
    const at = now()
    const rows = await inTransaction(institutionId, async (stores) => {
      const erased = await eraseWithContribution(stores, mirrorKeys.linkOf(institutionId))
      if (erased !== null) await ledger.write({ kind: 'institution-erased', institutionId, at })
      return erased
    })
    forgetPrints()
    return rows && { id: newId(), at, rows }
  }

/** Takes the lock of the mirror first, as contributing does: the other way around, the two could wait for each other. */
export const eraseWithContribution = async (
  { erasures, mirror }: Pick<Stores, 'erasures' | 'mirror'>,
  link: Buffer,
): Promise<ErasedRows | null> => {
  await mirror.lock()
  await mirror.withdraw(link)
  return erasures.eraseInstitution()
}

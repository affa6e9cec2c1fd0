import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import { takesInvitations } from '../../domain/inviting/inviting.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { AddressHash } from './address-hash.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly addressHash: AddressHash
}

/**
 * Withdraws an invitation. The result is the same for a person who answered, who didn't answer, or who was never
 * invited. Once the scan takes answers, the address stays recorded as invited: otherwise a new invitation would reveal
 * who had answered.
 */
export const withdrawInvitation =
  ({ inTransaction, now, addressHash }: Dependencies) =>
  (actor: Actor, scanId: ScanId, address: string): Promise<Outcome<unknown, 'already-closed'>> =>
    inTransaction(actor.institutionId, async ({ scans, invitations }) => {
      const scan = await scans.getForUpdate(scanId)
      if (!takesInvitations(scan, now())) return { ok: false, reason: 'already-closed' }
      await invitations.withdraw(scanId, address)
      if (scan.status === 'draft') await invitations.forget(scanId, addressHash(scanId, address))
      return { ok: true }
    })

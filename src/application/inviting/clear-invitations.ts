import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction }

/** Empties the list of a draft. Once the scan takes answers, a ticket belongs to the person who was invited. */
export const clearInvitations =
  ({ inTransaction }: Dependencies) =>
  (actor: Actor, scanId: ScanId): Promise<Outcome<unknown, 'already-launched'>> =>
    inTransaction(actor.institutionId, async ({ scans, invitations }) => {
      const { status } = await scans.getForUpdate(scanId)
      if (status !== 'draft') return { ok: false, reason: 'already-launched' }
      await invitations.deleteAllOf(scanId)
      return { ok: true }
    })

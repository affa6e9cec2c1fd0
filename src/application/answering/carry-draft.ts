import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import { seal, unseal } from './sealed-draft.ts'
import { hashOf, type TicketKey } from './ticket-key.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly randomBytes: RandomBytes
}

export type Carrying = {
  /** The key that this browser held until now. */
  readonly from: TicketKey
  /** The key that it arrives with. */
  readonly to: TicketKey
}

/**
 * Locks a draft anew with another key of the same ticket: only here, where both are at hand, can that be done. What the
 * new key wrote itself stays as it is, and nothing goes from one ticket to another, which may be somebody else's.
 * True when both are keys of one ticket.
 */
export const carryDraft =
  ({ inTransaction, now, randomBytes }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, { from, to }: Carrying): Promise<boolean> =>
    inTransaction(institutionId, async ({ scans, tickets }) => {
      if (!takesAnswers(await scans.getForShare(scanId), now())) return false
      const arriving = await tickets.draftForUpdate(hashOf(to))
      const earlier = arriving && (await tickets.otherDraftForUpdate(arriving.ticketId, hashOf(from)))
      if (!arriving || !earlier) return false
      const draft = earlier.sealed && unseal(earlier.sealed, from)
      if (draft && !arriving.sealed) {
        await tickets.saveDraft(hashOf(to), seal(draft, to, randomBytes))
        await tickets.saveDraft(hashOf(from), null)
      }
      return true
    })

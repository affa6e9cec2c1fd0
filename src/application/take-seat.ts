import type { GroupId, InstitutionId, ScanId, TicketId } from '../domain/ids.ts'
import { takesAnswers } from '../domain/scan.ts'
import type { Clock, InTransaction, RandomBytes } from './ports.ts'
import { seal } from './sealed-draft.ts'
import { hashOf, type TicketKey, type TicketKeys } from './ticket-key.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly randomBytes: RandomBytes
  readonly ticketKeys: TicketKeys
}

export type SeatOrWhyNot =
  | { readonly ok: true; readonly key: TicketKey }
  | { readonly ok: false; readonly reason: 'not-open' }

/** On a group link: gives this browser a ticket of its own. The key goes to the browser; its hash is all that stays. */
export const takeSeat =
  ({ inTransaction, now, newId, randomBytes, ticketKeys }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, groupId: GroupId): Promise<SeatOrWhyNot> =>
    inTransaction(institutionId, async ({ scans, tickets }) => {
      if (!takesAnswers(await scans.getForShare(scanId), now())) return { ok: false, reason: 'not-open' }
      const key = ticketKeys.mint(scanId)
      await tickets.add({
        id: newId() as TicketId,
        scanId,
        groupId,
        keyHash: hashOf(key),
        sealed: seal({}, key, randomBytes),
      })
      return { ok: true, key }
    })

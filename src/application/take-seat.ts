import type { GroupId, InstitutionId, ScanId, TicketId } from '../domain/ids.ts'
import { takesAnswers } from '../domain/scan.ts'
import type { Clock, InTransaction, RandomBytes } from './ports.ts'
import { seal } from './sealed-draft.ts'
import type { SlipHash } from './slip-hash.ts'
import { hashOf, type TicketKey, type TicketKeys } from './ticket-key.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly randomBytes: RandomBytes
  readonly ticketKeys: TicketKeys
  readonly slipHash: SlipHash
}

export type SeatOrWhyNot =
  | { readonly ok: true; readonly key: TicketKey }
  | { readonly ok: false; readonly reason: 'not-open' | 'slip-used' }

/**
 * On a group link: gives this browser a ticket of its own. The key goes to the browser; its hash is all that stays. With
 * the code of a slip the same, once.
 */
export const takeSeat =
  ({ inTransaction, now, newId, randomBytes, ticketKeys, slipHash }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, groupId: GroupId, slip: string | null = null): Promise<SeatOrWhyNot> =>
    inTransaction(institutionId, async ({ scans, tickets, codes }) => {
      if (!takesAnswers(await scans.getForShare(scanId), now())) return { ok: false, reason: 'not-open' }
      if (slip !== null && !(await codes.useSlip(slipHash(slip)))) return { ok: false, reason: 'slip-used' }
      const key = ticketKeys.mint(scanId)
      const ticket = { id: newId() as TicketId, scanId, groupId, keyHash: hashOf(key) }
      await tickets.add({ ...ticket, sealed: seal({}, key, randomBytes) })
      return { ok: true, key }
    })

import { EMPTY_DRAFT } from '../../domain/answering/answer-sheet.ts'
import type { GroupId, InstitutionId, ScanId, TicketId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { minuteOf } from '../../domain/time-of-day.ts'
import type { SlipHash } from '../inviting/slip-hash.ts'
import type { Clock } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { Answering } from './answering-ports.ts'
import { seal } from './sealed-draft.ts'
import { inUse, type TicketKey, type TicketKeys } from './ticket-key.ts'

type Dependencies = {
  readonly answering: Answering
  readonly now: Clock
  readonly newId: () => string
  readonly randomBytes: RandomBytes
  readonly ticketKeys: TicketKeys
  readonly slipHash: SlipHash
}

export type SeatOrWhyNot = Outcome<{ readonly key: TicketKey }, 'not-open' | 'slip-used'>
/**
 * Gives this browser a ticket of its own, through a group link or, once, through the code of a slip. The browser gets
 * the key; only its hash is stored.
 */
export const takeSeat =
  ({ answering, now, newId, randomBytes, ticketKeys, slipHash }: Dependencies) =>
  async (
    institutionId: InstitutionId,
    scanId: ScanId,
    groupId: GroupId,
    slip: string | null = null,
  ): Promise<SeatOrWhyNot> => {
    const key = ticketKeys.mint(scanId)
    const used = inUse(key)
    const taken = await answering.takeSeat(institutionId, {
      ...{ scanId, minute: minuteOf(now()), groupId, ticketId: newId() as TicketId, keyHash: used.hash },
      ...{ sealed: seal(EMPTY_DRAFT, used, randomBytes), slip: slip === null ? null : slipHash(slip) },
    })
    return taken === 'done' ? { ok: true, key } : { ok: false, reason: taken }
  }

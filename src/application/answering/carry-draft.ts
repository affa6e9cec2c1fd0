import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import { minuteOf } from '../../domain/time-of-day.ts'
import type { Clock } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { Answering } from './answering-ports.ts'
import { seal, unseal } from './sealed-draft.ts'
import { inUse, type TicketKey } from './ticket-key.ts'
import { untilSettled } from './until-settled.ts'

type Dependencies = {
  readonly answering: Answering
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
 * Moves a draft to another key of the same ticket, sealed again with that key. This is the only moment at which both
 * keys are at hand. A draft that the arriving key wrote itself stays as it is. Nothing moves from one ticket to another:
 * the other ticket may belong to somebody else. Returns true when both are keys of one ticket of an open scan.
 */
export const carryDraft =
  ({ answering, now, randomBytes }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, { from, to }: Carrying): Promise<boolean> => {
    const [keyBefore, keyAfter] = [inUse(from), inUse(to)]
    const [earlier, arriving] = [keyBefore.hash, keyAfter.hash]
    return untilSettled(
      undefined,
      () => answering.readBoth(institutionId, scanId, { earlier, arriving }),
      async ({ scan, kept }) => {
        if (!takesAnswers(scan, now()) || !kept) return false
        const before = kept.arriving ? null : kept.earlier
        const draft = before && unseal(before, keyBefore)
        if (!draft) return true
        const after = seal(draft, keyAfter, randomBytes)
        const carried = { scanId, minute: minuteOf(now()), earlier, before, arriving, after }
        const written = await answering.carryDraft(institutionId, carried)
        return written === 'changed' ? written : written === 'done'
      },
    )
  }

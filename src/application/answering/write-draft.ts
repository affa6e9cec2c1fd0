import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import { minuteOf } from '../../domain/time-of-day.ts'
import type { Clock } from '../ports.ts'
import type { Answering } from './answering-ports.ts'
import type { Kept, SeenSheet } from './seen-sheet.ts'
import { inUse, type KeyInUse, type TicketKey } from './ticket-key.ts'
import { untilSettled } from './until-settled.ts'

type Dependencies = { readonly answering: Answering; readonly now: Clock }

export type SavedOrWhyNot = Outcome<unknown, 'not-open' | 'ticket-gone'>
/**
 * Replaces the sealed draft of a key by the result of `next`; null leaves the draft unchanged. A caller that has read
 * the sheet passes it as `seen`. Then the sheet is read again only if it has changed.
 */
export const writeDraft =
  ({ answering, now }: Dependencies) =>
  (
    institutionId: InstitutionId,
    scanId: ScanId,
    held: TicketKey | KeyInUse,
    next: (kept: Kept, key: KeyInUse) => Buffer | null,
    seen?: SeenSheet,
  ): Promise<SavedOrWhyNot> => {
    const key = inUse(held)
    const keyHash = key.hash
    return untilSettled<SeenSheet, SavedOrWhyNot>(
      seen,
      () => answering.read(institutionId, scanId, keyHash),
      async ({ scan, kept }) => {
        if (!takesAnswers(scan, now())) return { ok: false, reason: 'not-open' }
        if (!kept) return { ok: false, reason: 'ticket-gone' }
        const after = next(kept, key)
        if (!after) return { ok: true }
        const draft = { scanId, minute: minuteOf(now()), keyHash, before: kept.sealed, after }
        const written = await answering.keepDraft(institutionId, draft)
        if (written === 'changed') return written
        return written === 'done' ? { ok: true } : { ok: false, reason: written }
      },
    )
  }

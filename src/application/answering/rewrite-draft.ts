import { type Draft, EMPTY_DRAFT } from '../../domain/answering/answer-sheet.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import type { Clock } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { Answering, ReadSheet } from './answering-ports.ts'
import { seal, unseal } from './sealed-draft.ts'
import { hashOf, type TicketKey } from './ticket-key.ts'
import { untilSettled } from './until-settled.ts'

type Dependencies = {
  readonly answering: Answering
  readonly now: Clock
  readonly randomBytes: RandomBytes
}

export type SavedOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'not-open' | 'ticket-gone' }

/**
 * Changes what a respondent has filled in so far and seals it anew, readable only with the respondent's own key. Who has
 * read it already says what was `seen`, and spares reading it again.
 */
export const rewriteDraft =
  ({ answering, now, randomBytes }: Dependencies) =>
  (
    institutionId: InstitutionId,
    scanId: ScanId,
    key: TicketKey,
    change: (draft: Draft) => Draft,
    seen?: ReadSheet,
  ): Promise<SavedOrWhyNot> => {
    const keyHash = hashOf(key)
    return untilSettled(
      seen,
      () => answering.read(institutionId, scanId, keyHash),
      async ({ scan, kept }) => {
        if (!takesAnswers(scan, now())) return { ok: false, reason: 'not-open' }
        if (!kept) return { ok: false, reason: 'ticket-gone' }
        const draft = (kept.sealed && unseal(kept.sealed, key)) ?? EMPTY_DRAFT
        const written = await answering.keepDraft(institutionId, {
          ...{ scanId, today: dayOf(now()), keyHash },
          ...{ before: kept.sealed, after: seal(change(draft), key, randomBytes) },
        })
        if (written === 'changed') return written
        return written === 'done' ? { ok: true } : { ok: false, reason: written }
      },
    )
  }

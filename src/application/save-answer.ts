import type { FactorAnswer } from '../domain/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../domain/ids.ts'
import type { FactorKey } from '../domain/rubric.ts'
import { takesAnswers } from '../domain/scan.ts'
import type { Clock, InTransaction, RandomBytes } from './ports.ts'
import { seal, unseal } from './sealed-draft.ts'
import { hashOf, type TicketKey } from './ticket-key.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly randomBytes: RandomBytes
}

export type SavedOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'not-open' | 'ticket-gone' }

/** Keeps one step of the questionnaire, readable only with the respondent's own key. */
export const saveAnswer =
  ({ inTransaction, now, randomBytes }: Dependencies) =>
  (
    institutionId: InstitutionId,
    scanId: ScanId,
    key: TicketKey,
    factor: FactorKey,
    answer: FactorAnswer,
  ): Promise<SavedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans, tickets }) => {
      if (!takesAnswers(await scans.getForShare(scanId), now())) return { ok: false, reason: 'not-open' }
      const kept = await tickets.draftForUpdate(hashOf(key))
      if (!kept) return { ok: false, reason: 'ticket-gone' }
      const draft = (kept.sealed && unseal(kept.sealed, key)) ?? {}
      await tickets.saveDraft(hashOf(key), seal({ ...draft, [factor]: answer }, key, randomBytes))
      return { ok: true }
    })

import { type Draft, EMPTY_DRAFT } from '../../domain/answering/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Clock } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { Answering, ReadSheet } from './answering-ports.ts'
import { seal, unseal } from './sealed-draft.ts'
import type { TicketKey } from './ticket-key.ts'
import { type SavedOrWhyNot, writeDraft } from './write-draft.ts'

type Dependencies = {
  readonly answering: Answering
  readonly now: Clock
  readonly randomBytes: RandomBytes
}

/**
 * Changes the answers that a respondent has filled in so far. Seals the draft again; only the respondent's own key
 * opens it.
 */
export const rewriteDraft = ({ answering, now, randomBytes }: Dependencies) => {
  const write = writeDraft({ answering, now })
  return (
    institutionId: InstitutionId,
    scanId: ScanId,
    key: TicketKey,
    change: (draft: Draft) => Draft,
    seen?: ReadSheet,
  ): Promise<SavedOrWhyNot> => {
    const next = (sealed: Buffer | null) => {
      const draft = (sealed && unseal(sealed, key)) ?? EMPTY_DRAFT
      return seal(change(draft), key, randomBytes)
    }
    return write(institutionId, scanId, key, next, seen)
  }
}

import type { Draft } from '../../domain/answering/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Clock } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { Answering } from './answering-ports.ts'
import { seal } from './sealed-draft.ts'
import { draftIn, type Kept, type SeenSheet } from './seen-sheet.ts'
import type { KeyInUse, TicketKey } from './ticket-key.ts'
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
    key: TicketKey | KeyInUse,
    change: (draft: Draft) => Draft,
    seen?: SeenSheet,
  ): Promise<SavedOrWhyNot> => {
    const next = (kept: Kept, used: KeyInUse) => seal(change(draftIn(kept, used)), used, randomBytes)
    return write(institutionId, scanId, key, next, seen)
  }
}

import { type Draft, withSet } from '../../domain/answering/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { SetFacts } from '../../domain/scan/question-set.ts'
import { rewriteDraft } from './rewrite-draft.ts'
import type { SeenSheet } from './seen-sheet.ts'
import type { KeyInUse, TicketKey } from './ticket-key.ts'
import type { SavedOrWhyNot } from './write-draft.ts'

/** Saves the answers to a further set, all at once. */
export const saveSet = (dependencies: Parameters<typeof rewriteDraft>[0]) => {
  const rewrite = rewriteDraft(dependencies)
  return (
    institutionId: InstitutionId,
    scanId: ScanId,
    key: TicketKey | KeyInUse,
    set: SetFacts,
    answers: Draft['answers'],
    seen?: SeenSheet,
  ): Promise<SavedOrWhyNot> => rewrite(institutionId, scanId, key, (draft) => withSet(draft, set, answers), seen)
}

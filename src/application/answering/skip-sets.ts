import { skippingSets } from '../../domain/answering/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { SetFacts } from '../../domain/scan/question-set.ts'
import { rewriteDraft } from './rewrite-draft.ts'
import type { SeenSheet } from './seen-sheet.ts'
import type { KeyInUse, TicketKey } from './ticket-key.ts'
import type { SavedOrWhyNot } from './write-draft.ts'

/** Skips further sets, all in one write of the draft. Answers that they had are gone. */
export const skipSets = (dependencies: Parameters<typeof rewriteDraft>[0]) => {
  const rewrite = rewriteDraft(dependencies)
  return (
    institutionId: InstitutionId,
    scanId: ScanId,
    key: TicketKey | KeyInUse,
    sets: readonly SetFacts[],
    seen?: SeenSheet,
  ): Promise<SavedOrWhyNot> => rewrite(institutionId, scanId, key, (draft) => skippingSets(draft, sets), seen)
}

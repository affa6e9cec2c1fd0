import type { FactorAnswer } from '../../domain/answering/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { rewriteDraft } from './rewrite-draft.ts'
import type { SeenSheet } from './seen-sheet.ts'
import type { KeyInUse, TicketKey } from './ticket-key.ts'
import type { SavedOrWhyNot } from './write-draft.ts'

/** Saves one step of the questionnaire. */
export const saveAnswer = (dependencies: Parameters<typeof rewriteDraft>[0]) => {
  const rewrite = rewriteDraft(dependencies)
  return (
    institutionId: InstitutionId,
    scanId: ScanId,
    key: TicketKey | KeyInUse,
    factor: FactorKey,
    answer: FactorAnswer,
    seen?: SeenSheet,
  ): Promise<SavedOrWhyNot> =>
    rewrite(
      institutionId,
      scanId,
      key,
      (draft) => ({ ...draft, answers: { ...draft.answers, [factor]: answer } }),
      seen,
    )
}

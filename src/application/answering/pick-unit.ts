import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { UnitPick } from '../../domain/scan/unit.ts'
import { rewriteDraft } from './rewrite-draft.ts'
import type { SeenSheet } from './seen-sheet.ts'
import type { KeyInUse, TicketKey } from './ticket-key.ts'
import type { SavedOrWhyNot } from './write-draft.ts'

/**
 * Saves the unit that a respondent picks, sealed with the answers. It takes precedence over the unit of the invitation.
 */
export const pickUnit = (dependencies: Parameters<typeof rewriteDraft>[0]) => {
  const rewrite = rewriteDraft(dependencies)
  return (
    institutionId: InstitutionId,
    scanId: ScanId,
    key: TicketKey | KeyInUse,
    unit: UnitPick,
    seen?: SeenSheet,
  ): Promise<SavedOrWhyNot> => rewrite(institutionId, scanId, key, (draft) => ({ ...draft, unit }), seen)
}

import { EMPTY_DRAFT } from '../../domain/answering/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Clock } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { Answering } from './answering-ports.ts'
import { seal } from './sealed-draft.ts'
import type { SeenSheet } from './seen-sheet.ts'
import type { KeyInUse, TicketKey } from './ticket-key.ts'
import { type SavedOrWhyNot, writeDraft } from './write-draft.ts'

type Dependencies = {
  readonly answering: Answering
  readonly now: Clock
  readonly randomBytes: RandomBytes
}

/**
 * Gives the key of a personal link an empty draft: the respondent has read what the page promises and begins. Opening
 * the link writes nothing. A draft that is there already stays as it is.
 */
export const beginSheet = ({ answering, now, randomBytes }: Dependencies) => {
  const write = writeDraft({ answering, now })
  return (
    institutionId: InstitutionId,
    scanId: ScanId,
    key: TicketKey | KeyInUse,
    seen?: SeenSheet,
  ): Promise<SavedOrWhyNot> =>
    write(
      institutionId,
      scanId,
      key,
      ({ sealed }, used) => (sealed ? null : seal(EMPTY_DRAFT, used, randomBytes)),
      seen,
    )
}

import { EMPTY_DRAFT } from '../../domain/answering/answer-sheet.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import type { SavedOrWhyNot } from './rewrite-draft.ts'
import { seal } from './sealed-draft.ts'
import { hashOf, type TicketKey } from './ticket-key.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly randomBytes: RandomBytes
}

/** On a personal link: whoever read what the page promises says so by beginning. Opening the link alone writes nothing. */
export const beginSheet =
  ({ inTransaction, now, randomBytes }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, key: TicketKey): Promise<SavedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans, tickets }) => {
      if (!takesAnswers(await scans.getForShare(scanId), now())) return { ok: false, reason: 'not-open' }
      const kept = await tickets.draftForUpdate(hashOf(key))
      if (!kept) return { ok: false, reason: 'ticket-gone' }
      if (!kept.sealed) await tickets.saveDraft(hashOf(key), seal(EMPTY_DRAFT, key, randomBytes))
      return { ok: true }
    })

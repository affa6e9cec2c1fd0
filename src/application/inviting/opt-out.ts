import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import { hashOf, type TicketKey } from '../answering/ticket-key.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/**
 * Stops mail about this scan to the holder of this key. Succeeds too when it was done before, or when the ticket is
 * gone: then the holder gets no more mail either.
 */
export const optOut =
  ({ inTransaction, now }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, key: TicketKey): Promise<void> =>
    inTransaction(institutionId, async ({ scans, letters }) => {
      if (takesAnswers(await scans.getForShare(scanId), now())) await letters.optOut(hashOf(key))
    })

import type { InstitutionId, ScanId } from '../domain/ids.ts'
import type { Clock, InTransaction, RandomBytes } from './ports.ts'
import { type ScanSettings, settledIn } from './scan-settings.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly randomBytes: RandomBytes
}

/** An address that nobody can guess. */
const FEEDBACK_CODE_BYTES = 24

export const draftScan =
  ({ inTransaction, now, newId, randomBytes }: Dependencies) =>
  (institutionId: InstitutionId, settings: ScanSettings, follows: ScanId | null = null): Promise<ScanId> =>
    inTransaction(institutionId, async ({ scans }) => {
      const id = newId() as ScanId
      const settled = settledIn(settings, [], { newId, randomBytes })
      const feedbackCode = randomBytes(FEEDBACK_CODE_BYTES).toString('base64url')
      await scans.add({ ...settled, id, follows, feedbackCode, status: 'draft', openedAt: null, closedAt: null }, now())
      return id
    })

import type { InstitutionId, ScanId } from '../domain/ids.ts'
import type { Clock, InTransaction, RandomBytes } from './ports.ts'
import { type ScanSettings, settledIn } from './scan-settings.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly randomBytes: RandomBytes
}

export const draftScan =
  ({ inTransaction, now, newId, randomBytes }: Dependencies) =>
  (institutionId: InstitutionId, settings: ScanSettings): Promise<ScanId> =>
    inTransaction(institutionId, async ({ scans }) => {
      const id = newId() as ScanId
      const scan = { id, ...settledIn(settings, [], { newId, randomBytes }) }
      await scans.add({ ...scan, status: 'draft', openedAt: null, closedAt: null }, now())
      return id
    })

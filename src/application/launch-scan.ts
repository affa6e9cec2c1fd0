import type { InstitutionId, ScanId } from '../domain/ids.ts'
import { type LaunchedOrWhyNot, launch } from '../domain/scan.ts'
import type { Clock, InTransaction } from './ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

export const launchScan =
  ({ inTransaction, now }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId): Promise<LaunchedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans }) => {
      const result = launch(await scans.getForUpdate(scanId), now())
      if (result.ok) await scans.save(result.scan)
      return result
    })

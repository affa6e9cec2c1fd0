import type { Day } from '../domain/calendar.ts'
import type { InstitutionId, ScanId } from '../domain/ids.ts'
import { type MovedOrWhyNot, moveClosingDate as moved } from '../domain/scan.ts'
import type { Clock, InTransaction } from './ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

export const moveClosingDate =
  ({ inTransaction, now }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, closesOn: Day): Promise<MovedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans }) => {
      const result = moved(await scans.getForUpdate(scanId), closesOn, now())
      if (result.ok) await scans.save(result.scan)
      return result
    })

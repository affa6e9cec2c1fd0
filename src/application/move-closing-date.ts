import type { Day } from '../domain/calendar.ts'
import type { InstitutionId, ScanId } from '../domain/ids.ts'
import { type MovedOrWhyNot, moveClosingDate as moved } from '../domain/scan.ts'
import type { InTransaction } from './ports.ts'

export const moveClosingDate =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (institutionId: InstitutionId, scanId: ScanId, closesOn: Day): Promise<MovedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans }) => {
      const result = moved(await scans.getForUpdate(scanId), closesOn)
      if (result.ok) await scans.save(result.scan)
      return result
    })

import type { Day } from '../../domain/calendar.ts'
import type { AccountId, InstitutionId, ScanId } from '../../domain/ids.ts'
import { type MovedOrWhyNot, moveClosingDate as moved } from '../../domain/scan/scan.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

export const moveClosingDate =
  ({ inTransaction, now }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, closesOn: Day, by: AccountId | null = null): Promise<MovedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans, auditLog }) => {
      const result = moved(await scans.getForUpdate(scanId), closesOn, now())
      if (!result.ok) return result
      await scans.save(result.scan)
      await auditLog.add({ at: now(), accountId: by, act: 'move-closing-date', scanId, subject: closesOn })
      return result
    })

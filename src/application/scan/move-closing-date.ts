import type { Actor } from '../../domain/account/actor.ts'
import type { Day } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import { type MovedOrWhyNot, moveClosingDate as moved } from '../../domain/scan/scan.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

export const moveClosingDate =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId, closesOn: Day): Promise<MovedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, auditLog }) => {
      const result = moved(await scans.getForUpdate(scanId), closesOn, now())
      if (!result.ok) return result
      await scans.save(result.scan)
      await auditLog.add({ at: now(), actor, act: 'move-closing-date', scanId, subject: closesOn })
      return result
    })

import type { Actor } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import { type MovedOrWhyNot, moveClosingTime as moved } from '../../domain/scan/scan.ts'
import { timeOf } from '../../domain/time-of-day.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

export const moveClosingTime =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId, closesAt: Date): Promise<MovedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, auditLog }) => {
      const result = moved(await scans.getForUpdate(scanId), closesAt, now())
      if (!result.ok) return result
      await scans.save(result.scan)
      await auditLog.add({
        at: now(),
        actor,
        act: 'move-closing-date',
        scanId,
        subject: `${dayOf(closesAt)} ${timeOf(closesAt)}`,
      })
      return result
    })

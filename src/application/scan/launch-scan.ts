import type { Actor } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import { isEmpty } from '../../domain/inventory/inventory.ts'
import type { AnsweredChecks } from '../../domain/scan/launch-checks.ts'
import { type LaunchedOrWhyNot, launch } from '../../domain/scan/scan.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/**
 * Opens a draft, stores the board's answers and keeps a copy of the inventory as it is now: all of it or nothing. `by`: the
 * actor in the audit log.
 */
export const launchScan =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId, checks: AnsweredChecks): Promise<LaunchedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, launchChecks, inventories, auditLog }) => {
      const result = launch(await scans.getForUpdate(scanId), now())
      if (!result.ok) return result
      await scans.save(result.scan)
      await launchChecks.add(scanId, { ...checks, on: dayOf(now()) })
      const inventory = await inventories.getForUpdate()
      if (!isEmpty(inventory)) await inventories.freeze(scanId, inventory, dayOf(now()))
      await auditLog.add({ at: now(), actor, act: 'launch-scan', scanId, subject: null })
      return result
    })

import type { Actor } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { AnsweredChecks } from '../../domain/scan/launch-checks.ts'
import { type LaunchedOrWhyNot, launch } from '../../domain/scan/scan.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Opens a draft and stores the board's answers, both or neither. `by`: the actor in the audit log. */
export const launchScan =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId, checks: AnsweredChecks): Promise<LaunchedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, launchChecks, auditLog }) => {
      const result = launch(await scans.getForUpdate(scanId), now())
      if (!result.ok) return result
      await scans.save(result.scan)
      await launchChecks.add(scanId, { ...checks, on: dayOf(now()) })
      await auditLog.add({ at: now(), actor, act: 'launch-scan', scanId, subject: null })
      return result
    })

import type { Actor } from '../../domain/account/actor.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { MirrorKeys } from './mirror-keys.ts'
import { startOfDay } from './start-of-day.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly mirrorKeys: MirrorKeys
  readonly now: Clock
}

/** Deletes what the institution contributed. Snapshots that were printed keep their counts. False: nothing was there. */
export const withdrawFromMirror =
  ({ inTransaction, mirrorKeys, now }: Dependencies) =>
  (actor: Actor): Promise<boolean> =>
    inTransaction(actor.institutionId, async ({ mirror, auditLog }) => {
      await mirror.lock()
      const withdrawn = await mirror.withdraw(mirrorKeys.linkOf(actor.institutionId))
      if (withdrawn) {
        await auditLog.add({ at: startOfDay(now()), actor, act: 'withdraw-from-mirror', scanId: null, subject: null })
      }
      return withdrawn
    })

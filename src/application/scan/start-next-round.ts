import type { Actor } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { nextRound } from '../../domain/scan/next-round.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'
import { newDraft } from './draft-scan.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly newId: () => string
  readonly randomBytes: RandomBytes
}

/**
 * Makes a draft of the round after a closed scan, with the settings of that scan. It can be changed like any other
 * draft.
 */
export const startNextRound =
  ({ inTransaction, now, newId, randomBytes }: Dependencies) =>
  (actor: Actor, scanId: ScanId, title: string): Promise<Outcome<{ readonly scanId: ScanId }, 'not-closed'>> =>
    inTransaction(actor.institutionId, async ({ scans, auditLog }) => {
      const result = nextRound(await scans.get(scanId), title, dayOf(now()))
      if (!result.ok) return result
      const draft = newDraft(result.settings, scanId, { newId, randomBytes })
      await scans.add(draft, now())
      await auditLog.add({ at: now(), actor, act: 'start-next-round', scanId, subject: draft.id })
      return { ok: true, scanId: draft.id }
    })

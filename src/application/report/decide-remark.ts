import type { Actor } from '../../domain/account/actor.ts'
import { NotFound } from '../../domain/errors.ts'
import type { RemarkId, ScanId } from '../../domain/ids.ts'
import { type Choice, type DecidedOrWhyNot, decide } from '../../domain/report/remark-decision.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Saves the facilitator's decision, with a line in the audit log that holds no word of the remark. @throws NotFound */
export const decideRemark =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId, remarkId: RemarkId, choice: Choice): Promise<DecidedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, remarks, auditLog }) => {
      // Waits for a running close to end, because it rewrites every remark.
      if ((await scans.getForShare(scanId)).status !== 'closed') throw new NotFound('remark')
      const result = decide(await remarks.getKept(scanId, remarkId), choice)
      if (!result.ok) return result
      await remarks.saveDecision(result.remark)
      const act = `${choice.decision}-remark` as const
      await auditLog.add({ at: now(), actor, act, scanId, subject: remarkId })
      return result
    })

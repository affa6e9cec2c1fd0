import type { Actor } from '../../domain/account/actor.ts'
import { newFeedbackPage, type WithdrawnOrWhyNot, withdraw } from '../../domain/conversation/feedback-page.ts'
import { NotFound } from '../../domain/errors.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Unpublishes the feedback page, and keeps its content. @throws NotFound, also for an open scan */
export const withdrawFeedback =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId): Promise<WithdrawnOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, feedbackPages, auditLog }) => {
      if ((await scans.getForUpdate(scanId)).status !== 'closed') throw new NotFound('feedback page')
      const result = withdraw((await feedbackPages.find(scanId)) ?? newFeedbackPage)
      if (!result.ok) return result
      await feedbackPages.save(scanId, result.page)
      await auditLog.add({ at: now(), actor, act: 'withdraw-feedback', scanId, subject: null })
      return result
    })

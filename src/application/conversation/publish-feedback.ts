import type { Actor } from '../../domain/account/actor.ts'
import { newFeedbackPage, type PublishedOrWhyNot, publish } from '../../domain/conversation/feedback-page.ts'
import { NotFound } from '../../domain/errors.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Publishes the feedback page for everyone with its address. @throws NotFound, also for a scan that isn't closed */
export const publishFeedback =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId): Promise<PublishedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, agreements, feedbackPages, auditLog }) => {
      if ((await scans.getForUpdate(scanId)).status !== 'closed') throw new NotFound('feedback page')
      const page = (await feedbackPages.find(scanId)) ?? newFeedbackPage
      const result = publish(page, await agreements.of(scanId), now())
      if (!result.ok) return result
      await feedbackPages.save(scanId, result.page)
      await auditLog.add({ at: now(), actor, act: 'publish-feedback', scanId, subject: null })
      return result
    })

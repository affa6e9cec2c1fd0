import type { Member } from '../../domain/account/membership.ts'
import { newFeedbackPage, type PublishedOrWhyNot, publish } from '../../domain/conversation/feedback-page.ts'
import { NotFound } from '../../domain/errors.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Lets everyone with the address read the feedback page. @throws NotFound, also for a scan that isn't closed */
export const publishFeedback =
  ({ inTransaction, now }: Dependencies) =>
  (
    { institutionId, accountId }: Pick<Member, 'institutionId' | 'accountId'>,
    scanId: ScanId,
  ): Promise<PublishedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans, actions, feedbackPages, auditLog }) => {
      if ((await scans.getForUpdate(scanId)).status !== 'closed') throw new NotFound('feedback page')
      const page = (await feedbackPages.find(scanId)) ?? newFeedbackPage
      const result = publish(page, await actions.of(scanId), now())
      if (!result.ok) return result
      await feedbackPages.save(scanId, result.page)
      await auditLog.add({ at: now(), accountId, act: 'publish-feedback', scanId, subject: null })
      return result
    })

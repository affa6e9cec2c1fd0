import type { Actor } from '../../domain/account/actor.ts'
import { type FeedbackPage, newFeedbackPage, tellsSomething } from '../../domain/conversation/feedback-page.ts'
import { NotFound } from '../../domain/errors.ts'
import type { AgreementId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'

/** The facilitator's choices for the page; `tells` are the agreements on it. */
export type FeedbackContent = Pick<FeedbackPage, 'opening' | 'showsFindings'> & {
  readonly tells: readonly AgreementId[]
}

export type ChangedFeedbackOrWhyNot =
  | { readonly ok: true }
  /** A published page can't become empty; the facilitator must withdraw it instead. */
  | { readonly ok: false; readonly reason: 'nothing-to-tell' }

/** Changes the feedback page of a closed scan. @throws NotFound, also for a scan that isn't closed */
export const changeFeedbackPage =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (
    actor: Actor,
    scanId: ScanId,
    { opening, showsFindings, tells }: FeedbackContent,
  ): Promise<ChangedFeedbackOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, agreements, feedbackPages }) => {
      if ((await scans.getForUpdate(scanId)).status !== 'closed') throw new NotFound('feedback page')
      const { publishedAt } = (await feedbackPages.find(scanId)) ?? newFeedbackPage
      const chosen = (await agreements.of(scanId)).map((agreement) => ({
        ...agreement,
        inFeedback: tells.includes(agreement.id),
      }))
      const page = { opening, showsFindings, publishedAt }
      if (publishedAt && !tellsSomething(page, chosen)) return { ok: false, reason: 'nothing-to-tell' }
      await feedbackPages.save(scanId, page)
      for (const agreement of chosen) await agreements.save(scanId, agreement)
      return { ok: true }
    })

import { z } from 'zod'
import type { FeedbackContent } from '../../../application/conversation/change-feedback-page.ts'
import type { Agreement } from '../../../domain/conversation/agreement.ts'
import { type FeedbackPage, LONGEST_OPENING } from '../../../domain/conversation/feedback-page.ts'
import { type AgreementId, isId } from '../../../domain/ids.ts'
import { paragraphs, tick } from '../../fields.ts'
import type { Input } from '../../form.ts'

/** The form of the feedback page, with a field `tells[ID]` for each agreement that is ticked. */
export const FeedbackForm = z.object({
  opening: paragraphs(LONGEST_OPENING, 'openingTooLong'),
  showsFindings: tick,
  tells: z
    .record(z.string(), z.unknown())
    .optional()
    .transform((ticked) => Object.keys(ticked ?? {}).filter((id): id is AgreementId => isId(id))),
}) satisfies z.ZodType<FeedbackContent>

export const feedbackInput = (
  { opening, showsFindings }: Pick<FeedbackPage, 'opening' | 'showsFindings'>,
  agreements: readonly Agreement[],
): Input => ({
  opening,
  ...(showsFindings ? { showsFindings: 'on' } : {}),
  tells: Object.fromEntries(agreements.flatMap(({ id, inFeedback }) => (inFeedback ? [[id, 'on']] : []))),
})

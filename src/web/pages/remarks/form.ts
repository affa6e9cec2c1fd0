import { z } from 'zod'
import { remarkFrom } from '../../../domain/report/remark.ts'
import type { Choice } from '../../../domain/report/remark-decision.ts'

/** The form under a remark. The text is used for shortening only. */
export const ChoiceForm = z
  .object({
    decision: z.enum(['release', 'withhold', 'reconsider', 'shorten']),
    text: z.string().max(2000).optional(),
  })
  .transform(
    ({ decision, text }): Choice =>
      decision === 'shorten' ? { decision, text: remarkFrom(text ?? '') ?? '' } : { decision },
  )

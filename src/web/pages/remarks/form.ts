import { z } from 'zod'
import { isId } from '../../../domain/ids.ts'
import { remarkFrom } from '../../../domain/report/remark.ts'
import type { Choice } from '../../../domain/report/remark-decision.ts'
import { ON_A_PAGE } from '../../page-of-list.ts'

/** The form below a page of remarks: those of the page that the facilitator had not decided about. */
export const ReleaseForm = z.object({
  remarks: z
    .string()
    .default('')
    .transform((ids) => ids.split(' ').filter((id) => id !== ''))
    .pipe(z.array(z.string().refine(isId)).max(ON_A_PAGE)),
})

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

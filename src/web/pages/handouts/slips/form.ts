import { z } from 'zod'
import { MOST_SLIPS } from '../../../../domain/inviting/slips.ts'

const count = z
  .string('countWrong')
  .trim()
  .regex(/^\d{1,4}$/, 'countWrong')
  .transform(Number)
  .pipe(z.number().min(1, 'countWrong').max(MOST_SLIPS, 'countWrong'))

const choice = z.enum(['no', 'yes'], 'choiceMissing')

/**
 * The form for the number of slips to make. If slips exist already, only the facilitator knows whether they were handed
 * out, so the form asks. A double click on the button must not decide it.
 */
export const slipsForm = (already: boolean) =>
  z
    .object({ count, replacing: already ? choice : choice.optional() })
    .transform(({ count, replacing }) => ({ count, replacing: already && replacing === 'yes' }))

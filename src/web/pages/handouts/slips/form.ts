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
 * How many slips to make. Where there are some already, nobody but the facilitator can know whether those hang out
 * somewhere, so that must be said: a button that is clicked twice doesn't decide it.
 */
export const slipsForm = (already: boolean) =>
  z
    .object({ count, replacing: already ? choice : choice.optional() })
    .transform(({ count, replacing }) => ({ count, replacing: already && replacing === 'yes' }))

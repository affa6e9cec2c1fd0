import { z } from 'zod'
import { type Action, type ActionContent, LONGEST_ACTION_TEXT } from '../../../domain/conversation/action.ts'
import type { FactorKey } from '../../../domain/scan/rubric.ts'
import { lineOfText, optionalDay, optionalLineOfText } from '../../fields.ts'
import type { Input } from '../../form.ts'

/** An agreement as people fill it in, on its own page and during the workshop. Only what will be done is required. */
export const agreementForm = (factors: readonly FactorKey[]) =>
  z.object({
    what: lineOfText(LONGEST_ACTION_TEXT, 'whatMissing'),
    factor: z
      .enum(['', ...factors], 'invalid')
      .optional()
      .transform((factor) => factor || null),
    leads: line,
    joins: line,
    board: line,
    tells: line,
    seen: line,
    readyOn: optionalDay('dayWrong'),
    lookBackOn: optionalDay('dayWrong'),
  }) satisfies z.ZodType<ActionContent>

const line = optionalLineOfText(LONGEST_ACTION_TEXT, 'tooLong').transform((text) => text ?? '')

/** What the form starts with when an agreement is changed. */
export const agreementInput = (action: Action): Input => ({
  ...action,
  factor: action.factor ?? '',
  readyOn: action.readyOn ?? '',
  lookBackOn: action.lookBackOn ?? '',
})

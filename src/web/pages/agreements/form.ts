import { z } from 'zod'
import {
  type Agreement,
  type AgreementContent,
  LONGEST_AGREEMENT_TEXT,
} from '../../../domain/conversation/agreement.ts'
import type { FactorKey } from '../../../domain/scan/rubric.ts'
import { optionalDay, optionalPrintedLine, printedLine } from '../../fields.ts'
import type { Input } from '../../form.ts'

/** The form of an agreement, on its own page and in the workshop. Only the field for what will be done is required. */
export const agreementForm = (factors: readonly FactorKey[]) =>
  z.object({
    what: printedLine(LONGEST_AGREEMENT_TEXT, 'whatMissing'),
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
  }) satisfies z.ZodType<AgreementContent>

const line = optionalPrintedLine(LONGEST_AGREEMENT_TEXT, 'tooLong').transform((text) => text ?? '')

/** The starting values of the form for changing an agreement. */
export const agreementInput = (agreement: Agreement): Input => ({
  ...agreement,
  factor: agreement.factor ?? '',
  readyOn: agreement.readyOn ?? '',
  lookBackOn: agreement.lookBackOn ?? '',
})

import { z } from 'zod'
import {
  type Agreement,
  type AgreementContent,
  LONGEST_AGREEMENT_TEXT,
} from '../../../domain/conversation/agreement.ts'
import type { FactorKey } from '../../../domain/scan/rubric.ts'
import { optionalDay, printedParagraphs } from '../../fields.ts'
import type { Input } from '../../form.ts'

/** The form of an agreement, on its own page and in the workshop. Only the field for what will be done is required. */
export const agreementForm = (factors: readonly FactorKey[]) =>
  z.object({
    what: printedParagraphs(LONGEST_AGREEMENT_TEXT, 'whatMissing', 'whatMissing'),
    factor: z
      .enum(['', ...factors], 'invalid')
      .optional()
      .transform((factor) => factor || null),
    leads: lines,
    joins: lines,
    board: lines,
    tells: lines,
    seen: lines,
    readyOn: optionalDay('dayWrong'),
    lookBackOn: optionalDay('dayWrong'),
  }) satisfies z.ZodType<AgreementContent>

const lines = printedParagraphs(LONGEST_AGREEMENT_TEXT, 'tooLong')

/** The starting values of the form for changing an agreement. */
export const agreementInput = (agreement: Agreement): Input => ({
  ...agreement,
  factor: agreement.factor ?? '',
  readyOn: agreement.readyOn ?? '',
  lookBackOn: agreement.lookBackOn ?? '',
})

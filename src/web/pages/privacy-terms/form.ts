import { z } from 'zod'
import { LEGAL_BASES, LONGEST_EXTRA, LONGEST_OFFICER, type PrivacyTerms } from '../../../domain/scan/privacy-terms.ts'
import { optionalEmail, optionalLineOfText, paragraphs } from '../../fields.ts'
import type { Input } from '../../form.ts'

export const privacyTermsForm = z.object({
  officer: optionalLineOfText(LONGEST_OFFICER, 'officerTooLong').transform((officer) => officer ?? ''),
  officerMail: optionalEmail('mailWrong'),
  legalBasis: z.enum(LEGAL_BASES, 'basisMissing'),
  extra: paragraphs(LONGEST_EXTRA, 'extraTooLong'),
})

export const privacyTermsInput = (terms: PrivacyTerms): Input => ({ ...terms })

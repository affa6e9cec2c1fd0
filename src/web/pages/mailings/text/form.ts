import { z } from 'zod'
import { LONGEST_OPENING, LONGEST_SUBJECT } from '../../../../domain/inviting/mailing.ts'
import { LANGUAGES } from '../../../../domain/scan/rubric.ts'
import { lineOfText, paragraphs } from '../../../fields.ts'

/** The part of a mailing that the facilitator writes. */
export const MailingForm = z.object({
  language: z.enum(LANGUAGES, 'invalid'),
  subject: lineOfText(LONGEST_SUBJECT, 'subjectMissing'),
  opening: paragraphs(LONGEST_OPENING, 'openingTooLong').pipe(z.string().min(1, 'openingMissing')),
})

import { z } from 'zod'
import {
  COUNCIL_ANSWERS,
  type LaunchChecks,
  LONGEST_REASON,
  OFFICER_ANSWERS,
} from '../../../domain/scan/launch-checks.ts'
import { optionalLineOfText } from '../../fields.ts'

const hasReason = ({ officer, officerReason }: { officer?: unknown; officerReason?: unknown }) =>
  officer !== 'not-applicable' || (typeof officerReason === 'string' && officerReason.trim() !== '')

/** Reports all missing fields at once, so a missing reason is reported beside other errors. */
export const launchForm = z
  .object({
    officer: z.enum(OFFICER_ANSWERS, 'officerMissing'),
    officerReason: optionalLineOfText(LONGEST_REASON, 'reasonTooLong'),
    council: z.enum(COUNCIL_ANSWERS, 'councilMissing'),
    textsRead: z.literal('yes', 'textsUnread'),
  })
  .refine(hasReason, { path: ['officerReason'], message: 'reasonMissing', when: () => true })
  .transform(
    ({ officer, officerReason, council }): LaunchChecks => ({
      officer,
      officerReason: officer === 'informed' ? '' : (officerReason ?? ''),
      council,
      textsRead: true,
    }),
  )

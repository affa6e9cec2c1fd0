import { z } from 'zod'
import {
  DUTIES,
  type Duties,
  LONGEST_DUTY,
  LONGEST_WHO,
  MOST_OTHERS,
  type Responsibilities,
} from '../../../domain/conversation/responsibilities.ts'
import { optionalPrintedLine } from '../../fields.ts'
import type { Input } from '../../form.ts'

const line = (longest: number, message: string) => optionalPrintedLine(longest, message).transform((text) => text ?? '')
const duty = line(LONGEST_DUTY, 'tooLong')
const duties = z.object({ commissions: duty, does: duty, answersFor: duty, tells: duty })
const other = z
  .object({ who: line(LONGEST_WHO, 'whoTooLong'), ...duties.shape })
  .refine(({ who, ...said }) => who !== '' || isEmpty(said), { path: ['who'], message: 'whoMissing', when: () => true })

const isEmpty = (said: Duties): boolean => DUTIES.every((each) => said[each] === '')

/** The rows as they were posted, in fields such as `groups[board][does]` and `others[0][who]`; a button names a row by its place. */
export const responsibilityRows = z.object({
  groups: z.record(z.string(), duties).default({}),
  others: z.array(other).max(MOST_OTHERS).default([]),
}) satisfies z.ZodType<Responsibilities>

/** Without the rows of others that are empty. */
export const responsibilitiesForm = responsibilityRows.transform(({ groups, others }) => ({
  groups,
  others: others.filter(({ who }) => who !== ''),
})) satisfies z.ZodType<Responsibilities>

/** The starting values of the form. */
export const responsibilitiesInput = ({ groups, others }: Responsibilities): Input => ({ groups, others })

import type { Language } from '../../../domain/scan/rubric.ts'
import type { Sitting } from '../../answering/sitting.ts'
import type { Outcome, PageInput } from '../../outcome.ts'
import { ended } from './ended/page.ts'

/** How a page with questions was reached. `returns`: the respondent came from the check page, and returns there. */
export type Way = { readonly language: Language; readonly returns: boolean }

export const wayOf = ({ language, query }: PageInput): Way => ({ language, returns: query.back === 'check' })

/** What is shown after answers that couldn't be saved any more: they don't count. */
export const tooLate = (
  sitting: Sitting,
  reason: 'not-open' | 'ticket-gone',
  { language }: Pick<Way, 'language'>,
): Outcome => ended(sitting, reason === 'not-open' ? 'closed' : 'sent', language, { late: true })

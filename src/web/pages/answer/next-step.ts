import { factorsOf } from '../../../content/editions.ts'
import { type Draft, isAnswered } from '../../../domain/answer-sheet.ts'
import { answerLinks } from '../../answer-links.ts'
import type { Sitting } from '../../sitting.ts'

/** Where somebody goes on: the first question that is still open, else the check. */
export const nextStep = ({ address, scan }: Sitting, draft: Draft): string => {
  const links = answerLinks(address)
  const open = factorsOf(scan.edition).findIndex((factor) => !isAnswered(draft, factor, scan.asksWish))
  return open === -1 ? links.check : links.factor(open + 1)
}

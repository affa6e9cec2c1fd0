import { factorsOf } from '../../../content/editions.ts'
import { isAnswered } from '../../../domain/answering/answer-sheet.ts'
import { asksUnit } from '../../../domain/scan/unit.ts'
import { answerLinks } from '../../answering/answer-links.ts'
import type { Answering } from '../../answering/sitting.ts'

/** Where somebody goes on: the unit when nobody knows it, then the first question that is still open, else the check. */
export const nextStep = (sitting: Answering): string => {
  const { address, scan, state } = sitting
  const links = answerLinks(address)
  if (lacksUnit(sitting)) return links.unit
  const open = factorsOf(scan.edition).findIndex((factor) => !isAnswered(state.draft, factor, scan.asksWish))
  return open === -1 ? links.check : links.factor(open + 1)
}

/** The unit comes before the questions: it isn't asked of every group, nor of who was invited with one. */
export const lacksUnit = ({ scan, group, state }: Answering): boolean => asksUnit(scan, group) && state.unit === null

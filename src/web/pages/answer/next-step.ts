import { factorsOf } from '../../../content/editions.ts'
import { isAnswered, isSettled } from '../../../domain/answering/answer-sheet.ts'
import { asksUnit } from '../../../domain/scan/unit.ts'
import { answerLinks } from '../../answering/answer-links.ts'
import type { Answering } from '../../answering/sitting.ts'

/** The address of the next page: the unit if it is unknown, then the first open question or set, else the check. */
export const nextStep = (sitting: Answering): string => {
  const { address, scan, state } = sitting
  const links = answerLinks(address)
  if (lacksUnit(sitting)) return links.unit
  const open = factorsOf(scan.edition).findIndex((factor) => !isAnswered(state.draft, factor, askedBesides(sitting)))
  if (open !== -1) return links.factor(open + 1)
  const set = scan.sets.find((each) => !isSettled(state.draft, each, scan.asksWish))
  return set ? links.set(set.key) : links.check
}

/** What each factor asks this group besides how it is now. */
export const askedBesides = ({ scan, guessedAbout }: Answering) => ({
  asksWish: scan.asksWish,
  asksGuess: guessedAbout !== null,
})

/** Whether the unit must be asked before the questions. Not if the group has no units or the invitation names one. */
export const lacksUnit = ({ scan, group, state }: Answering): boolean => asksUnit(scan, group) && state.unit === null

import { setTextsIn } from '../../../../content/question-sets.ts'
import { screenTexts } from '../../../../content/screen-texts.ts'
import { type Answer, isAnswered } from '../../../../domain/answering/answer-sheet.ts'
import type { SetFacts } from '../../../../domain/scan/question-set.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import { momentsOf } from '../../../../domain/scan/scan.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering } from '../../../answering/sitting.ts'
import { numbersOf } from '../set/numbers-of.ts'

/** A further set on the check page: skipped, or each item with its answers in short. */
export const setRow = ({ address, scan, state: { draft } }: Answering, set: SetFacts, language: Language) => {
  const { title, items, levelNames } = setTextsIn(set.edition, language, scan.coachTitle)
  const { dontKnow } = screenTexts[language].answer.set
  const { moment } = screenTexts[language].answer.set
  const named = (answer: Answer | 'none') => (typeof answer === 'number' ? (levelNames[answer - 1] ?? '') : dontKnow)
  const skipped = draft.skipped.includes(set.key)
  const told = items.flatMap((item) => {
    const answer = draft.answers[item.key]
    if (skipped || !answer || !isAnswered(draft, item.key, { asksWish: scan.asksWish })) return []
    const answers = momentsOf(scan).map((each) => `${moment[each]}: ${named(answer[each])}`)
    return [{ title: item.title, answers }]
  })
  const [first, last] = numbersOf(scan, set)
  return {
    key: set.key,
    factors: set.factors,
    numbers: `${first}–${last}`,
    title,
    skipped,
    items: told,
    open: skipped ? 0 : set.factors.length - told.length,
    change: `${answerLinks(address).set(set.key)}?back=check`,
  }
}

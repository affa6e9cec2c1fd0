import { type ScreenTexts, screenTexts } from '../../../../content/screen-texts.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Place } from '../../../answering/sitting.ts'
import { type Outcome, publicPage } from '../../../outcome.ts'
import { frameOf } from '../frame.ts'

type Why = keyof ScreenTexts['answer']['ended'] & ('not-yet-open' | 'closed' | 'sent' | 'gone' | 'revoked' | 'used')

/** Says why nothing can be filled in here, and whom to ask. `late`: answers were posted, and they don't count. */
export const ended = (place: Place, why: Why, language: Language, { late = false } = {}): Outcome => {
  const words = screenTexts[language].answer.ended
  const model = {
    ...frameOf(place),
    ...(why === 'not-yet-open' && { privacy: '' }),
    title: words[why].title,
    text: words[why].text(place.institution),
    late,
    feedback: why === 'not-yet-open' ? null : place.feedback,
    nextRespondent: why === 'sent' && !place.forOne ? answerLinks(place.address).nextRespondent : null,
  }
  return publicPage('answer/ended', model, 409)
}

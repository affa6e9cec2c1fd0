import type { Response } from 'express'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Place } from '../../../answering/sitting.ts'
import { render } from '../../../render.ts'
import { frameOf } from '../frame.ts'

type Why = keyof ScreenTexts['answer']['ended'] & ('not-yet-open' | 'closed' | 'sent' | 'gone' | 'revoked' | 'used')

/** Says why nothing can be filled in here, and whom to ask. `late`: answers were posted, and they don't count. */
export const showEnded = (res: Response, place: Place, why: Why, { late = false } = {}) => {
  const t: ScreenTexts = res.locals.t
  const words = t.answer.ended
  const model = {
    ...frameOf(place),
    ...(why === 'not-yet-open' && { privacy: '' }),
    title: words[why].title,
    text: words[why].text(place.institution),
    late,
    feedback: why === 'not-yet-open' ? null : place.feedback,
    nextRespondent: why === 'sent' && !place.forOne ? answerLinks(place.address).nextRespondent : null,
  }
  return render(res, 'answer/ended', model, { status: 409, layout: 'layout-public' })
}

import type { Response } from 'express'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import { answerLinks } from '../../../answer-links.ts'
import { render } from '../../../render.ts'
import type { Sitting } from '../../../sitting.ts'
import { frameOf } from '../frame.ts'

type Why = keyof ScreenTexts['answer']['ended'] & ('not-yet-open' | 'closed' | 'sent')

/** Says why there is nothing to fill in here, and whom to ask. `late`: something was posted, and it doesn't count. */
export const showEnded = (res: Response, sitting: Sitting, why: Why, { late = false } = {}) => {
  const t: ScreenTexts = res.locals.t
  const words = t.answer.ended
  const model = {
    ...frameOf(sitting),
    title: words[why].title,
    text: words[why].text(sitting.institution),
    late,
    feedback: why === 'not-yet-open' ? null : sitting.feedback,
    nextRespondent: why === 'sent' ? answerLinks(sitting.address).nextRespondent : null,
  }
  return render(res, 'answer/ended', model, { status: 409, layout: 'layout-public' })
}

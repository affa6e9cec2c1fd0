import type { Request, Response } from 'express'
import { formatUntil } from '../../../../content/format-day.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Sitting } from '../../../answering/sitting.ts'
import { render } from '../../../render.ts'
import { showEnded } from '../ended/page.ts'
import { frameOf } from '../frame.ts'

export const thanksPage = {
  get(sitting: Sitting, _req: Request, res: Response) {
    switch (sitting.state.kind) {
      case 'sent':
        return show(res, sitting)
      case 'arriving':
      case 'invited':
      case 'answering':
        return res.redirect(303, answerLinks(sitting.address).start)
      default:
        return showEnded(res, sitting, sitting.state.kind)
    }
  },

  /** Frees this browser for the next respondent on the same device. */
  post(sitting: Sitting, _req: Request, res: Response) {
    sitting.leave()
    res.redirect(303, answerLinks(sitting.address).start)
  },
}

const show = (res: Response, sitting: Sitting) => {
  const t: ScreenTexts = res.locals.t
  const model = {
    ...frameOf(sitting),
    title: t.answer.thanks.title,
    institution: sitting.institution,
    feedback: sitting.feedback,
    until: formatUntil(sitting.scan.closesAt, res.locals.language),
    nextRespondent: sitting.by === 'group-link' ? answerLinks(sitting.address).nextRespondent : null,
  }
  return render(res, 'answer/thanks', model, { layout: 'layout-public' })
}

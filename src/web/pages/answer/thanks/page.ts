import { formatUntil } from '../../../../content/format-day.ts'
import { screenTexts } from '../../../../content/screen-texts.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Sitting } from '../../../answering/sitting.ts'
import { type Outcome, type PageInput, redirect } from '../../../outcome.ts'
import { ended } from '../ended/page.ts'
import { forAll } from '../for-all.ts'
import { frameOf } from '../frame.ts'

export const thanksPage = {
  get(sitting: Sitting, { language }: PageInput): Outcome {
    switch (sitting.state.kind) {
      case 'sent':
        return show(sitting, language)
      case 'arriving':
      case 'invited':
      case 'answering':
        return redirect(answerLinks(sitting.address).start)
      default:
        return ended(sitting, sitting.state.kind, language)
    }
  },

  /** Frees this browser for the next respondent on the same device. */
  post: (sitting: Sitting): Outcome => ({
    ...redirect(answerLinks(sitting.address).start),
    cookies: sitting.leave(),
  }),
}

const show = (sitting: Sitting, language: Language): Outcome =>
  forAll(sitting, 'answer/thanks', () => ({
    ...frameOf(sitting),
    title: screenTexts[language].answer.thanks.title,
    institution: sitting.institution,
    feedback: sitting.feedback,
    until: formatUntil(sitting.scan.closesAt, language),
    nextRespondent: sitting.by === 'group-link' ? answerLinks(sitting.address).nextRespondent : null,
  }))

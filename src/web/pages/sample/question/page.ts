import type { Request, Response } from 'express'
import { defaultCoachTitle } from '../../../../content/default-coach-title.ts'
import { factorsOf } from '../../../../content/editions.ts'
import { standardEdition } from '../../../../content/rubric.ts'
import { NotFound } from '../../../../domain/errors.ts'
import { emptyForm } from '../../../form.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { factorViewModel } from '../../answer/factor/view-model.ts'

/** The questions as a respondent sees them, for anyone. Nothing is sent: each button leads to the next question. */
export const sampleQuestionPage = async (req: Request, res: Response) => {
  const { t, language } = res.locals
  const total = factorsOf(standardEdition.key).length
  const number = Number(req.params.number)
  if (String(number) !== req.params.number || number < 1 || number > total) throw new NotFound('question')
  const scan = {
    title: t.sample.reportTitle,
    edition: standardEdition.key,
    sets: [],
    coachTitle: defaultCoachTitle[language],
    asksWish: true,
    takesRemarks: false,
  }
  const sample = paths.sample.href({})
  const place = { address: sample, institution: t.sample.institution, scan, guessedAbout: null, endOfTrial: sample }
  const model = {
    ...factorViewModel(place, number, emptyForm({}), { language, returns: false }),
    title: t.sample.questionTitle(number, total),
    privacy: '',
    ...(number === total
      ? { action: sample, go: t.sample.trial.back }
      : { action: paths.sampleQuestion.href({ number: number + 1 }), go: t.answer.factor.next }),
    ...(number === 1 && { back: { href: sample, text: t.sample.trial.back } }),
    method: 'get',
  }
  await render(res, 'answer/factor', model, { layout: 'layout-public', mayBeKept: true })
}

import type { Request, Response } from 'express'
import { factorsOf } from '../../../../content/editions.ts'
import { NotFound } from '../../../../domain/errors.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering, Sitting } from '../../../answering/sitting.ts'
import { emptyForm, type Form, readForm } from '../../../form.ts'
import { render } from '../../../render.ts'
import { whileAnswering } from '../answer-page.ts'
import { showEnded } from '../ended/page.ts'
import { factorForm } from './form.ts'
import { factorViewModel } from './view-model.ts'

export const factorPage = {
  get: whileAnswering((sitting, req, res) => {
    const { number, factor } = stepIn(sitting, req)
    return show(res, sitting, number, emptyForm(sitting.state.draft.answers[factor] ?? {}), { returns: returnsIn(req) })
  }),

  post: whileAnswering(async (sitting, req, res) => {
    const { number, factor, last } = stepIn(sitting, req)
    const returns = returnsIn(req)
    const form = readForm(factorForm(sitting.scan), req.body)
    if (form.state !== 'complete') return show(res, sitting, number, form, { returns, status: 422 })
    const saved = await sitting.save(factor, form.values)
    if (!saved.ok) return showEnded(res, sitting, saved.reason === 'not-open' ? 'closed' : 'sent', { late: true })
    const links = answerLinks(sitting.address)
    res.redirect(303, returns || last ? links.check : links.factor(number + 1))
  }),
}

/** The question in the address, counted from 1. @throws NotFound */
const stepIn = ({ scan }: Answering, req: Request) => {
  const factors = factorsOf(scan.edition)
  const index = factors.findIndex((_, position) => String(position + 1) === req.params.number)
  const factor = factors[index]
  if (factor === undefined) throw new NotFound('factor')
  return { number: index + 1, factor, last: index + 1 === factors.length }
}

/** Whether the respondent came from the check page, and returns there. */
const returnsIn = (req: Request): boolean => req.query.back === 'check'

const show = <Values>(
  res: Response,
  sitting: Sitting,
  number: number,
  form: Form<Values>,
  { returns = false, status = 200 } = {},
) => {
  const language: Language = res.locals.language
  const model = factorViewModel(sitting, number, form, { language, returns })
  return render(res, 'answer/factor', model, { status, layout: 'layout-public' })
}

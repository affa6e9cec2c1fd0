import type { Request, Response } from 'express'
import { asksUnit } from '../../../../domain/scan/unit.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering } from '../../../answering/sitting.ts'
import { emptyForm, type Form, readForm } from '../../../form.ts'
import { render } from '../../../render.ts'
import { whileSeated } from '../answer-page.ts'
import { showEnded } from '../ended/page.ts'
import { nextStep } from '../next-step.ts'
import { unitForm } from './form.ts'
import { unitViewModel } from './view-model.ts'

/** Asks for the respondent's college or location. Redirects to the questions when the group isn't asked for it. */
export const unitPage = {
  get: whileSeated((sitting, req, res) =>
    asksUnit(sitting.scan, sitting.group)
      ? show(res, sitting, emptyForm({ unit: sitting.state.unit }), returnsIn(req))
      : res.redirect(303, nextStep(sitting)),
  ),

  post: whileSeated(async (sitting, req, res) => {
    if (!asksUnit(sitting.scan, sitting.group)) return res.redirect(303, nextStep(sitting))
    const returns = returnsIn(req)
    const form = readForm(unitForm(sitting.scan), req.body)
    if (form.state !== 'complete') return show(res, sitting, form, returns, 422)
    const { unit } = form.values
    const saved = await sitting.pickUnit(unit)
    if (!saved.ok) return showEnded(res, sitting, saved.reason === 'not-open' ? 'closed' : 'sent', { late: true })
    const { check } = answerLinks(sitting.address)
    res.redirect(303, returns ? check : nextStep({ ...sitting, state: { ...sitting.state, unit } }))
  }),
}

/** Whether the respondent came from the check page, and returns there. */
const returnsIn = (req: Request): boolean => req.query.back === 'check'

const show = <Values>(res: Response, sitting: Answering, form: Form<Values>, returns: boolean, status = 200) =>
  render(res, 'answer/unit', unitViewModel(sitting, form, res.locals.language, returns), {
    status,
    layout: 'layout-public',
  })

import { asksUnit } from '../../../../domain/scan/unit.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering } from '../../../answering/sitting.ts'
import { emptyForm, type Form, readForm } from '../../../form.ts'
import { type Outcome, publicPage, redirect } from '../../../outcome.ts'
import { whileSeated } from '../answer-page.ts'
import { nextStep } from '../next-step.ts'
import { tooLate, type Way, wayOf } from '../way.ts'
import { unitForm } from './form.ts'
import { unitViewModel } from './view-model.ts'

/** Asks for the respondent's college or location. Redirects to the questions when the group isn't asked for it. */
export const unitPage = {
  get: whileSeated((sitting, input) =>
    asksUnit(sitting.scan, sitting.group)
      ? show(sitting, emptyForm({ unit: sitting.state.unit }), wayOf(input))
      : redirect(nextStep(sitting)),
  ),

  post: whileSeated(async (sitting, input) => {
    if (!asksUnit(sitting.scan, sitting.group)) return redirect(nextStep(sitting))
    const { language, returns } = wayOf(input)
    const form = readForm(unitForm(sitting.scan), input.body)
    if (form.state !== 'complete') return show(sitting, form, { language, returns }, 422)
    const { unit } = form.values
    const saved = await sitting.pickUnit(unit)
    if (!saved.ok) return tooLate(sitting, saved.reason, { language })
    const { check } = answerLinks(sitting.address)
    return redirect(returns ? check : nextStep({ ...sitting, state: { ...sitting.state, unit } }))
  }),
}

const show = <Values>(sitting: Answering, form: Form<Values>, { language, returns }: Way, status = 200): Outcome =>
  publicPage('answer/unit', unitViewModel(sitting, form, language, returns), status)

import { factorsOf } from '../../../../content/editions.ts'
import type { FactorKey } from '../../../../domain/scan/rubric.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering, Sitting } from '../../../answering/sitting.ts'
import { emptyForm, type Form, readForm } from '../../../form.ts'
import { notFound, type Outcome, type PageInput, publicPage, redirect } from '../../../outcome.ts'
import { type AnswerPage, whileAnswering } from '../answer-page.ts'
import { forAll } from '../for-all.ts'
import { askedBesides } from '../next-step.ts'
import { tooLate, type Way, wayOf } from '../way.ts'
import { factorForm } from './form.ts'
import { factorViewModel } from './view-model.ts'

const VIEW = 'answer/factor'

type Step = { readonly number: number; readonly factor: FactorKey; readonly last: boolean }

/** A page about the question in the address, if there is such a question. */
const atStep = (page: (sitting: Answering, input: PageInput, step: Step) => Outcome | Promise<Outcome>): AnswerPage =>
  whileAnswering((sitting, input) => {
    const step = stepIn(sitting, input)
    return step ? page(sitting, input, step) : notFound('factor')
  })

export const factorPage = {
  get: atStep((sitting, input, { number, factor }) => {
    const answer = sitting.state.draft.answers[factor]
    if (answer) return show(sitting, number, emptyForm(answer), wayOf(input))
    return forAll(sitting, VIEW, () => factorViewModel(sitting, number, emptyForm(), wayOf(input)))
  }),

  post: atStep(async (sitting, input, { number, factor, last }) => {
    const { language, returns } = wayOf(input)
    const form = readForm(factorForm({ ...sitting.scan, ...askedBesides(sitting) }), input.body)
    if (form.state !== 'complete') return show(sitting, number, form, { language, returns }, 422)
    const saved = await sitting.save(factor, form.values)
    if (!saved.ok) return tooLate(sitting, saved.reason, { language })
    const links = answerLinks(sitting.address)
    if (returns) return redirect(links.check)
    return redirect(last ? afterFactors(sitting) : links.factor(number + 1))
  }),
}

/** The first further set, or the check where there is none. */
const afterFactors = ({ address, scan }: Answering): string => {
  const links = answerLinks(address)
  const [first] = scan.sets
  return first ? links.set(first.key) : links.check
}

/** The question in the address, counted from 1. */
const stepIn = ({ scan }: Answering, { params }: PageInput): Step | null => {
  const factors = factorsOf(scan.edition)
  const index = factors.findIndex((_, position) => String(position + 1) === params.number)
  const factor = factors[index]
  return factor === undefined ? null : { number: index + 1, factor, last: index + 1 === factors.length }
}

const show = <Values>(sitting: Sitting, number: number, form: Form<Values>, way: Way, status = 200): Outcome =>
  publicPage(VIEW, factorViewModel(sitting, number, form, way), status)

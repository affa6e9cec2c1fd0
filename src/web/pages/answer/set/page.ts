import { isSettled } from '../../../../domain/answering/answer-sheet.ts'
import type { SetFacts } from '../../../../domain/scan/question-set.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering } from '../../../answering/sitting.ts'
import { emptyForm, type Form, readForm } from '../../../form.ts'
import { notFound, type Outcome, type PageInput, publicPage, redirect } from '../../../outcome.ts'
import { type AnswerPage, whileAnswering } from '../answer-page.ts'
import { tooLate, type Way, wayOf } from '../way.ts'
import { setForm, setInput } from './form.ts'
import { setViewModel } from './view-model.ts'

/** A page about the further set in the address, if the scan asks it. */
const atSet = (page: (sitting: Answering, input: PageInput, set: SetFacts) => Outcome | Promise<Outcome>): AnswerPage =>
  whileAnswering((sitting, input) => {
    const set = sitting.scan.sets.find(({ key }) => key === input.params.set)
    return set ? page(sitting, input, set) : notFound('set')
  })

export const setPage = {
  get: atSet((sitting, input, set) => show(sitting, set, emptyForm(setInput(sitting.state.draft, set)), wayOf(input))),

  post: atSet(async (sitting, input, set) => {
    const way = wayOf(input)
    if (skips(input)) return skip(sitting, set, way)
    const form = readForm(setForm(set, sitting.scan.asksWish), input.body)
    if (form.state !== 'complete') return show(sitting, set, form, way, 422)
    const saved = await sitting.saveSet(set, form.values)
    if (!saved.ok) return tooLate(sitting, saved.reason, way)
    return redirect(way.returns ? answerLinks(sitting.address).check : after(sitting, set))
  }),
}

/** Skips the set; on the way through the questionnaire also the sets after it that have no answers yet. */
const skip = async (sitting: Answering, set: SetFacts, way: Way): Promise<Outcome> => {
  const saved = await sitting.skipSets(way.returns ? [set] : skippedWith(sitting, set))
  if (!saved.ok) return tooLate(sitting, saved.reason, way)
  return redirect(answerLinks(sitting.address).check)
}

/** The sets that the button of this page skips. */
export const skippedWith = ({ scan, state }: Answering, set: SetFacts): readonly SetFacts[] => [
  set,
  ...scan.sets.slice(scan.sets.indexOf(set) + 1).filter((later) => !isSettled(state.draft, later, scan.asksWish)),
]

const after = ({ address, scan }: Answering, set: SetFacts): string => {
  const links = answerLinks(address)
  const next = scan.sets[scan.sets.indexOf(set) + 1]
  return next ? links.set(next.key) : links.check
}

const skips = ({ body }: PageInput): boolean => typeof body === 'object' && body !== null && 'skip' in body

const show = <Values>(sitting: Answering, set: SetFacts, form: Form<Values>, way: Way, status = 200): Outcome =>
  publicPage(
    'answer/set',
    setViewModel(sitting, set, form, { ...way, skipsAll: !way.returns && skippedWith(sitting, set).length > 1 }),
    status,
  )

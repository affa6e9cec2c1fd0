import { EMPTY_DRAFT } from '../../../../domain/answering/answer-sheet.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Sitting, SittingState } from '../../../answering/sitting.ts'
import { emptyForm, type Form, readForm } from '../../../form.ts'
import { type Outcome, type PageInput, publicPage, redirect } from '../../../outcome.ts'
import { ended } from '../ended/page.ts'
import { forAll } from '../for-all.ts'
import { nextStep } from '../next-step.ts'
import { seatForm } from './form.ts'
import { type Flash, startViewModel } from './view-model.ts'

const VIEW = 'answer/start'

export const startPage = {
  get: (sitting: Sitting, { language, query }: PageInput): Outcome =>
    isOpen(sitting.state) ? welcome(sitting, language, flashIn(query)) : ended(sitting, sitting.state.kind, language),

  goTo: (sitting: Sitting): Outcome => redirect(answerLinks(sitting.address).start),

  /** Takes a seat. A respondent who has one already continues where they were. */
  async post(sitting: Sitting, { language, body }: PageInput): Promise<Outcome> {
    const { state } = sitting
    if (!isOpen(state)) return ended(sitting, state.kind, language)
    if (state.kind === 'answering') return redirect(nextStep({ ...sitting, state }))
    const form = readForm(seatForm(sitting.group.visibility), body)
    if (form.state !== 'complete') return show(sitting, form, language, { status: 422 })
    const taken = await sitting.takeSeat()
    if (!taken.ok) return ended(sitting, WHY_NO_SEAT[taken.reason], language)
    const unit = state.kind === 'invited' ? state.unit : null
    const next = nextStep({ ...sitting, state: { kind: 'answering', draft: EMPTY_DRAFT, unit } })
    return { ...redirect(next), cookies: taken.cookies }
  },
}

const WHY_NO_SEAT = { 'not-open': 'closed', 'ticket-gone': 'sent', 'slip-used': 'used' } as const

type OpenState = Extract<SittingState, { kind: 'arriving' | 'invited' | 'answering' }>

const isOpen = (state: SittingState): state is OpenState =>
  state.kind === 'arriving' || state.kind === 'invited' || state.kind === 'answering'

const flashIn = (query: PageInput['query']): Flash | null =>
  'lost' in query ? 'lost' : 'replaced' in query ? 'replaced' : null

/** The page of somebody who has just come in says the same to everybody. */
const welcome = (sitting: Sitting, language: Language, flash: Flash | null): Outcome =>
  sitting.state.kind === 'arriving'
    ? forAll(sitting, VIEW, () => startViewModel(sitting, emptyForm(), language, flash))
    : show(sitting, emptyForm(), language, { flash })

type Shown = { readonly flash?: Flash | null; readonly status?: number }

const show = <Values>(
  sitting: Sitting,
  form: Form<Values>,
  language: Language,
  { flash = null, status = 200 }: Shown = {},
): Outcome => publicPage(VIEW, startViewModel(sitting, form, language, flash), status)

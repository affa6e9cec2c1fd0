import type { Request, Response } from 'express'
import { EMPTY_DRAFT } from '../../../../domain/answering/answer-sheet.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Sitting, SittingState } from '../../../answering/sitting.ts'
import { emptyForm, type Form, readForm } from '../../../form.ts'
import { render } from '../../../render.ts'
import { showEnded } from '../ended/page.ts'
import { nextStep } from '../next-step.ts'
import { seatForm } from './form.ts'
import { type Flash, startViewModel } from './view-model.ts'

export const startPage = {
  get: (sitting: Sitting, req: Request, res: Response) =>
    isOpen(sitting.state)
      ? show(res, sitting, emptyForm(), { flash: flashIn(req) })
      : showEnded(res, sitting, sitting.state.kind),

  goTo: (sitting: Sitting, _req: Request, res: Response) => res.redirect(303, answerLinks(sitting.address).start),

  /** Takes a seat. A respondent who has one already continues where they were. */
  async post(sitting: Sitting, req: Request, res: Response) {
    const { state } = sitting
    if (!isOpen(state)) return showEnded(res, sitting, state.kind)
    if (state.kind === 'answering') return res.redirect(303, nextStep({ ...sitting, state }))
    const form = readForm(seatForm(sitting.group.visibility), req.body)
    if (form.state !== 'complete') return show(res, sitting, form, { status: 422 })
    const taken = await sitting.takeSeat()
    if (!taken.ok) return showEnded(res, sitting, WHY_NO_SEAT[taken.reason])
    const unit = state.kind === 'invited' ? state.unit : null
    res.redirect(303, nextStep({ ...sitting, state: { kind: 'answering', draft: EMPTY_DRAFT, unit } }))
  },
}

const WHY_NO_SEAT = { 'not-open': 'closed', 'ticket-gone': 'sent', 'slip-used': 'used' } as const

type OpenState = Extract<SittingState, { kind: 'arriving' | 'invited' | 'answering' }>

const isOpen = (state: SittingState): state is OpenState =>
  state.kind === 'arriving' || state.kind === 'invited' || state.kind === 'answering'

const flashIn = ({ query }: Request): Flash | null =>
  'lost' in query ? 'lost' : 'replaced' in query ? 'replaced' : null

type Shown = { readonly flash?: Flash | null; readonly status?: number }

const show = <Values>(
  res: Response,
  sitting: Sitting,
  form: Form<Values>,
  { flash = null, status = 200 }: Shown = {},
) => {
  const language: Language = res.locals.language
  const model = startViewModel(sitting, form, language, flash)
  return render(res, 'answer/start', model, { status, layout: 'layout-public' })
}

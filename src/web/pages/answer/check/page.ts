import type { Request, Response } from 'express'
import type { FactorKey, Language } from '../../../../domain/scan/rubric.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering, Sitting } from '../../../answering/sitting.ts'
import { render } from '../../../render.ts'
import { whileAnswering } from '../answer-page.ts'
import { showEnded } from '../ended/page.ts'
import { checkViewModel } from './view-model.ts'

export const checkPage = {
  get: whileAnswering((sitting, _req, res) => show(res, sitting, [])),

  goTo: (sitting: Sitting, _req: Request, res: Response) => res.redirect(303, answerLinks(sitting.address).check),

  /** Sends the sheet. A second post, by a double tap or a reload, leads to the same page as the first. */
  post: (sitting: Sitting, req: Request, res: Response) =>
    sitting.state.kind === 'sent'
      ? res.redirect(303, answerLinks(sitting.address).thanks)
      : whileAnswering(send)(sitting, req, res),
}

const send = async (sitting: Answering, _req: Request, res: Response) => {
  const sent = await sitting.send()
  if (sent.ok || sent.reason === 'ticket-gone') return res.redirect(303, answerLinks(sitting.address).thanks)
  if (sent.reason === 'incomplete') return show(res, sitting, sent.missing, 422)
  return showEnded(res, sitting, 'closed', { late: true })
}

const show = (res: Response, sitting: Answering, refused: readonly FactorKey[], status = 200) => {
  const language: Language = res.locals.language
  const model = checkViewModel(sitting, refused, language)
  return render(res, 'answer/check', model, { status, layout: 'layout-public' })
}

import type { FactorKey, Language } from '../../../../domain/scan/rubric.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering, Sitting } from '../../../answering/sitting.ts'
import { type Outcome, type PageInput, publicPage, redirect } from '../../../outcome.ts'
import { whileAnswering } from '../answer-page.ts'
import { ended } from '../ended/page.ts'
import { checkViewModel } from './view-model.ts'

export const checkPage = {
  get: whileAnswering((sitting, { language }) => show(sitting, [], language)),

  goTo: (sitting: Sitting): Outcome => redirect(answerLinks(sitting.address).check),

  /** Sends the sheet. A second post, by a double tap or a reload, leads to the same page as the first. */
  post: (sitting: Sitting, input: PageInput): Outcome | Promise<Outcome> =>
    sitting.state.kind === 'sent'
      ? redirect(answerLinks(sitting.address).thanks)
      : whileAnswering(send)(sitting, input),
}

const send = async (sitting: Answering, { language }: PageInput): Promise<Outcome> => {
  const sent = await sitting.send()
  if (sent.ok || sent.reason === 'ticket-gone') return redirect(answerLinks(sitting.address).thanks)
  if (sent.reason === 'incomplete') return show(sitting, sent.missing, language, 422)
  return ended(sitting, 'closed', language, { late: true })
}

const show = (sitting: Answering, refused: readonly FactorKey[], language: Language, status = 200): Outcome =>
  publicPage('answer/check', checkViewModel(sitting, refused, language), status)

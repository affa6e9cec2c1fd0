import { answerLinks } from '../../answering/answer-links.ts'
import type { Answering, Sitting } from '../../answering/sitting.ts'
import { type Outcome, type PageInput, redirect } from '../../outcome.ts'
import { ended } from './ended/page.ts'
import { lacksUnit } from './next-step.ts'

/** A page of the questionnaire: who asks, and what. It knows no request and no response. */
export type AnswerPage = (sitting: Sitting, input: PageInput) => Outcome | Promise<Outcome>

/** The outcome of a page. Only a view renews the cookie of the seat: a post may set or clear it itself, and an answer may set it only once. */
export const outcomeOf = async (page: AnswerPage, sitting: Sitting, input: PageInput): Promise<Outcome> => {
  const outcome = await page(sitting, input)
  return input.method === 'POST' ? outcome : { ...outcome, cookies: sitting.renewal }
}

type AnsweringPage = (sitting: Answering, input: PageInput) => Outcome | Promise<Outcome>

/** A page with questions, for a seated respondent who hasn't sent the sheet. Others get the page of their own state. */
export const whileAnswering = (page: AnsweringPage): AnswerPage =>
  whileSeated((sitting, input) =>
    lacksUnit(sitting) ? redirect(answerLinks(sitting.address).unit) : page(sitting, input),
  )

/** As `whileAnswering`, but also opens while the unit is unknown. */
export const whileSeated =
  (page: AnsweringPage): AnswerPage =>
  (sitting, input) => {
    const { state } = sitting
    switch (state.kind) {
      case 'answering':
        return page({ ...sitting, state }, input)
      case 'arriving':
        return redirect(`${answerLinks(sitting.address).start}?lost`)
      case 'invited':
        return redirect(answerLinks(sitting.address).start)
      default:
        return ended(sitting, state.kind, input.language, { late: input.method === 'POST' })
    }
  }

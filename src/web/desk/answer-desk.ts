import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from '../../domain/scan/rubric.ts'
import { respondentSitting } from '../answering/respondent-sitting.ts'
import type { WebDependencies } from '../dependencies.ts'
import { readBody } from '../middleware/form-body.ts'
import { seatLookup } from '../middleware/known-seat.ts'
import { languageOf } from '../middleware/page-locals.ts'
import { beginLine } from '../middleware/request-log.ts'
import { foreignTo } from '../middleware/same-origin.ts'
import { readCookies } from '../middleware/text-cookies.ts'
import type { Outcome } from '../outcome.ts'
import { outcomeOf } from '../pages/answer/answer-page.ts'
import type { Views } from '../view-engine.ts'
import { type Asked, askedOf } from './asked.ts'
import type { Begun } from './begun.ts'
import { sender } from './sender.ts'

/** Passes a request on to Express, with the id of its line in the log and what was done, if anything. */
export type PassOn = (done?: { readonly requestId: string; readonly begun: Begun }) => void

/** Answers a request, or passes it on. */
export type Desk = (req: IncomingMessage, res: ServerResponse, passOn: PassOn) => void

/**
 * Answers what respondents ask in the ordinary course of a questionnaire, before Express, which costs more than the page
 * itself. The pages and every check are the same functions that Express calls. Nothing is sent before the outcome is
 * known, and whatever isn't a page or a redirect is passed on: errors and refusals have one home.
 */
export const answerDesk = (dependencies: WebDependencies, views: Views, keeping: { readonly keeps: boolean }): Desk => {
  const isForeign = foreignTo(dependencies.baseUrl)
  const begin = beginLine(dependencies)
  const answer = answerer(dependencies)
  const send = sender(dependencies, views, keeping)

  return (req, res, passOn) => {
    const asked = askedOf(req)
    if (!asked || isForeign(req)) return passOn()
    const requestId = begin(req, res, () => asked.route)
    const pass = (begun: Begun) => passOn({ requestId, begun })
    answer(req, res, asked)
      .then((answered) => {
        if (!answered) return pass({ kind: 'no-such-code' })
        const { outcome, language } = answered
        if (!send(res, outcome, language, asked)) pass({ kind: 'outcome', outcome })
      })
      .catch((error: unknown) => pass({ kind: 'failed', error }))
  }
}

type Answered = { readonly outcome: Outcome; readonly language: Language }

/** Null when no group has the code. */
const answerer = (dependencies: WebDependencies) => {
  const lookUp = seatLookup(dependencies)
  const sittingOf = respondentSitting(dependencies)

  return async (req: IncomingMessage, res: ServerResponse, asked: Asked): Promise<Answered | null> => {
    const { method, page, code, params, query } = asked
    const cookies = readCookies(req, res)
    const language = languageOf(cookies)
    const body = method === 'POST' ? await readBody(req, res) : {}
    const seat = await lookUp(code, cookies)
    if (!seat) return null
    const outcome = await outcomeOf(page, sittingOf(seat, cookies), { method, params, query, body, language })
    return { outcome, language }
  }
}

import type { Request, RequestHandler, Response } from 'express'
import type { Sitting } from '../answering/sitting.ts'
import { carry, inputOf } from '../carry.ts'
import { type AnswerPage, outcomeOf } from '../pages/answer/answer-page.ts'
import { ANSWER_PAGES, type AnswerPages } from '../pages/answer/answer-pages.ts'
import { type AnyPath, under } from '../path.ts'
import { answerPaths } from '../paths.ts'
import type { Right, Route } from './route.ts'

/** Finds the sitting of a request. @throws NotFound when its address leads to no group */
type SittingOf = (req: Request, res: Response) => Sitting

/** The questionnaire below an address, for a respondent or a trial. */
export const answerRoutes = (mount: AnyPath, right: Right, sittingOf: SittingOf): readonly Route[] => {
  const at =
    (page: AnswerPage): RequestHandler =>
    async (req, res) =>
      carry(res, await outcomeOf(page, sittingOf(req, res), inputOf(req, res)))

  return Object.entries(ANSWER_PAGES).map(([name, { get, post }]: [string, AnswerPages]) => ({
    path: under(mount, answerPaths[name as keyof typeof ANSWER_PAGES]),
    right,
    page: { get: at(get), ...(post && { post: at(post) }) },
  }))
}

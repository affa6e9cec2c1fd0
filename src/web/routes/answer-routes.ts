import type { Request, RequestHandler, Response } from 'express'
import type { Sitting } from '../answering/sitting.ts'
import { carry, inputOf } from '../carry.ts'
import type { Outcome } from '../outcome.ts'
import type { AnswerPage } from '../pages/answer/answer-page.ts'
import { checkPage } from '../pages/answer/check/page.ts'
import { factorPage } from '../pages/answer/factor/page.ts'
import { privacyPage } from '../pages/answer/privacy/page.ts'
import { startPage } from '../pages/answer/start/page.ts'
import { thanksPage } from '../pages/answer/thanks/page.ts'
import { unitPage } from '../pages/answer/unit/page.ts'
import { type AnyPath, under } from '../path.ts'
import { answerPaths } from '../paths.ts'
import type { Right, Route } from './route.ts'

type AnswerPages = { readonly get: AnswerPage; readonly post?: AnswerPage }

/** The questionnaire: the pages below the address of a group. */
export const ANSWER_PAGES = {
  start: { get: startPage.get },
  privacy: { get: privacyPage },
  seat: { get: startPage.goTo, post: startPage.post },
  unit: unitPage,
  factor: factorPage,
  check: { get: checkPage.get },
  sheet: { get: checkPage.goTo, post: checkPage.post },
  thanks: { get: thanksPage.get },
  nextRespondent: { get: startPage.goTo, post: thanksPage.post },
} satisfies Partial<Record<keyof typeof answerPaths, AnswerPages>>

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

/** Only a view renews the cookie of the seat: a post may set or clear it itself, and an answer may set it only once. */
const outcomeOf = async (page: AnswerPage, sitting: Sitting, input: Parameters<AnswerPage>[1]): Promise<Outcome> => {
  const outcome = await page(sitting, input)
  return input.method === 'POST' ? outcome : { ...outcome, cookies: sitting.renewal }
}

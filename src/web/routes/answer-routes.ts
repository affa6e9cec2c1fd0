import type { RequestHandler } from 'express'
import type { SittingOf } from '../answering/sitting.ts'
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

/** The questionnaire below an address, for a respondent or a trial. */
export const answerRoutes = (mount: AnyPath, right: Right, sittingOf: SittingOf): readonly Route[] => {
  const path = (below: keyof typeof answerPaths) => under(mount, answerPaths[below])
  const at =
    (page: AnswerPage): RequestHandler =>
    async (req, res) =>
      page(await sittingOf(req, res), req, res)

  return [
    { path: path('start'), right, page: { get: at(startPage.get) } },
    { path: path('privacy'), right, page: { get: at(privacyPage) } },
    { path: path('seat'), right, page: { get: at(startPage.goTo), post: at(startPage.post) } },
    { path: path('unit'), right, page: { get: at(unitPage.get), post: at(unitPage.post) } },
    { path: path('factor'), right, page: { get: at(factorPage.get), post: at(factorPage.post) } },
    { path: path('check'), right, page: { get: at(checkPage.get) } },
    { path: path('sheet'), right, page: { get: at(checkPage.goTo), post: at(checkPage.post) } },
    { path: path('thanks'), right, page: { get: at(thanksPage.get) } },
    { path: path('nextRespondent'), right, page: { get: at(startPage.goTo), post: at(thanksPage.post) } },
  ]
}

import express, { type RequestHandler, type Router } from 'express'
import type { SittingOf } from '../answering/sitting.ts'
import { pageNotFound } from '../error-handler.ts'
import type { AnswerPage } from '../pages/answer/answer-page.ts'
import { checkPage } from '../pages/answer/check/page.ts'
import { factorPage } from '../pages/answer/factor/page.ts'
import { privacyPage } from '../pages/answer/privacy/page.ts'
import { startPage } from '../pages/answer/start/page.ts'
import { thanksPage } from '../pages/answer/thanks/page.ts'
import { unitPage } from '../pages/answer/unit/page.ts'
import { answerPaths } from '../paths.ts'

/** The questionnaire, for whoever sits in front of it. Ends here: what it doesn't know, nobody below it does. */
export const answerRoutes = (sittingOf: SittingOf): Router => {
  const router = express.Router({ mergeParams: true })
  const at =
    (page: AnswerPage): RequestHandler =>
    async (req, res) =>
      page(await sittingOf(req, res), req, res)

  router.get(answerPaths.start.pattern, at(startPage.get))
  router.get(answerPaths.privacy.pattern, at(privacyPage))

  router.get(answerPaths.seat.pattern, at(startPage.goTo))
  router.post(answerPaths.seat.pattern, at(startPage.post))

  router.get(answerPaths.unit.pattern, at(unitPage.get))
  router.post(answerPaths.unit.pattern, at(unitPage.post))

  router.get(answerPaths.factor.pattern, at(factorPage.get))
  router.post(answerPaths.factor.pattern, at(factorPage.post))

  router.get(answerPaths.check.pattern, at(checkPage.get))
  router.get(answerPaths.sheet.pattern, at(checkPage.goTo))
  router.post(answerPaths.sheet.pattern, at(checkPage.post))

  router.get(answerPaths.thanks.pattern, at(thanksPage.get))
  router.get(answerPaths.nextRespondent.pattern, at(startPage.goTo))
  router.post(answerPaths.nextRespondent.pattern, at(thanksPage.post))

  router.use(pageNotFound)
  return router
}

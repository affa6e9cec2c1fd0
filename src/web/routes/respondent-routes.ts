import express, { type Router } from 'express'
import { respondentSitting } from '../answering/respondent-sitting.ts'
import type { WebDependencies } from '../dependencies.ts'
import { knownSeat } from '../middleware/known-seat.ts'
import { arrivalPage } from '../pages/answer/arrival/page.ts'
import { exampleLinkPage } from '../pages/example-link/page.ts'
import { feedbackPrivacyPage } from '../pages/feedback/privacy/page.ts'
import { publicFeedbackPage } from '../pages/feedback/public/page.ts'
import { frontPage } from '../pages/front/page.ts'
import { guidePage } from '../pages/guide/page.ts'
import { listModels, modelFile, modelPage } from '../pages/models/page.ts'
import { optOutPage } from '../pages/opt-out/page.ts'
import { pathBelow } from '../path.ts'
import { answerPaths, paths } from '../paths.ts'
import { answerRoutes } from './answer-routes.ts'

/** What anyone may open without an account: the front page, the questionnaire behind a code, and what came
 * of it. No session here. */
export const respondentRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const front = frontPage(dependencies)
  router.get(paths.front.pattern, front.get)
  router.get(paths.boardGuide.pattern, guidePage('board'))
  router.get(paths.facilitatorGuide.pattern, guidePage('facilitator'))
  router.get(paths.models.pattern, listModels)
  router.get(paths.model.pattern, modelPage)
  router.get(paths.modelFile.pattern, modelFile)
  router.get(paths.accessibility.pattern, guidePage('accessibility'))
  router.get(paths.typedCode.pattern, front.goTo)
  router.post(paths.typedCode.pattern, front.post)

  router.get(paths.feedbackPage.pattern, publicFeedbackPage(dependencies).get)
  router.get(paths.feedbackPrivacy.pattern, feedbackPrivacyPage(dependencies))

  router.get(paths.exampleLink.pattern, exampleLinkPage)

  router.use(
    paths.answer.pattern,
    knownSeat(dependencies, front.refuseLink),
    optOutRoutes(dependencies),
    arrivalRoute(dependencies),
    answerRoutes(respondentSitting(dependencies)),
  )
  return router
}

/** Before the arrival: `opt-out` is no key. */
const optOutRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router({ mergeParams: true })
  const below = pathBelow(paths.answer)
  const page = optOutPage(dependencies)
  router.get(below(paths.optOut), page.get)
  router.post(below(paths.optOut), page.post)
  router.get(below(paths.optOutLink), page.arrive)
  router.post(below(paths.optOutLink), page.oneClick)
  return router
}

/** A key that isn't genuine is a page that isn't there. */
const arrivalRoute = (dependencies: WebDependencies): Router => {
  const router = express.Router({ mergeParams: true })
  router.get(answerPaths.arrival.pattern, arrivalPage(dependencies))
  return router
}

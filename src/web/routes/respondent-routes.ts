import express, { type Router } from 'express'
import { respondentSitting } from '../answering/respondent-sitting.ts'
import type { WebDependencies } from '../dependencies.ts'
import { pageNotFound } from '../error-handler.ts'
import { knownSeat, seatOf } from '../middleware/known-seat.ts'
import { arrivalPage } from '../pages/answer/arrival/page.ts'
import { exampleLinkPage } from '../pages/example-link/page.ts'
import { feedbackPrivacyPage } from '../pages/feedback/privacy/page.ts'
import { publicFeedbackPage } from '../pages/feedback/public/page.ts'
import { frontPage } from '../pages/front/page.ts'
import { accessibilityPage } from '../pages/guide/page.ts'
import { optOutPage } from '../pages/opt-out/page.ts'
import { sampleQuestionPage } from '../pages/sample/question/page.ts'
import { under } from '../path.ts'
import { answerPaths, paths } from '../paths.ts'
import { answerRoutes } from './answer-routes.ts'
import { addRoutes, type Route } from './route.ts'

/**
 * The pages that anyone may open without an account: the front page, the questionnaire behind a code, and the feedback
 * page. They have no session.
 */
export const respondentRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const front = frontPage(dependencies)
  addRoutes(router, [
    { path: paths.front, right: 'anyone', page: { get: front.get } },
    { path: paths.accessibility, right: 'anyone', page: { get: accessibilityPage } },
    { path: paths.typedCode, right: 'anyone', page: { get: front.goTo, post: front.post } },
    { path: paths.feedbackPage, right: 'anyone', page: publicFeedbackPage(dependencies) },
    { path: paths.feedbackPrivacy, right: 'anyone', page: { get: feedbackPrivacyPage(dependencies) } },
    { path: paths.sampleQuestion, right: 'anyone', page: { get: sampleQuestionPage } },
    { path: paths.exampleLink, right: 'anyone', page: { get: exampleLinkPage } },
  ])
  router.use(paths.answer.pattern, knownSeat(dependencies, front.refuseLink))
  const arrivals = express.Router()
  addRoutes(arrivals, arrivalRoutes(dependencies))
  router.use(arrivals)
  const sittingOf = respondentSitting(dependencies)
  addRoutes(
    router,
    answerRoutes(paths.answer, 'anyone', (req, res) => sittingOf(seatOf(res), req.cookies)),
  )
  // Other addresses below a code are not found here, so that none of them reaches the session.
  router.use(paths.answer.pattern, pageNotFound)
  return router
}

/**
 * The pages behind a personal link. Opting out comes before the arrival, which would take `opt-out` for a key. A key
 * that isn't genuine is not found.
 */
const arrivalRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const optOut = optOutPage(dependencies)
  return [
    { path: paths.optOut, right: 'anyone', page: { get: optOut.get, post: optOut.post } },
    { path: paths.optOutLink, right: 'anyone', page: { get: optOut.arrive, post: optOut.oneClick } },
    { path: under(paths.answer, answerPaths.arrival), right: 'anyone', page: { get: arrivalPage(dependencies) } },
  ]
}

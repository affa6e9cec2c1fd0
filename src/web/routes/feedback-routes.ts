import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { feedbackEditPage } from '../pages/feedback/edit/page.ts'
import { feedbackPreviewPage } from '../pages/feedback/preview/page.ts'
import { feedbackPublicationPage } from '../pages/feedback/publication/page.ts'
import { feedbackWithdrawalPage } from '../pages/feedback/withdrawal/page.ts'
import { pathBelow } from '../path.ts'
import { paths } from '../paths.ts'

/** The facilitator's side of the feedback page, at `paths.feedback`. Needs a session and a member in `res.locals`. */
export const feedbackRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router({ mergeParams: true })
  const below = pathBelow(paths.feedback)

  const edit = feedbackEditPage(dependencies)
  router.get(below(paths.feedback), edit.get)
  router.post(below(paths.feedback), edit.post)

  router.get(below(paths.feedbackPreview), feedbackPreviewPage(dependencies).get)
  router.post(below(paths.feedbackPublication), feedbackPublicationPage(dependencies).post)

  const withdrawal = feedbackWithdrawalPage(dependencies)
  router.get(below(paths.feedbackWithdrawal), withdrawal.get)
  router.post(below(paths.feedbackWithdrawal), withdrawal.post)
  return router
}

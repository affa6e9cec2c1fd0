import express, { type RequestHandler, type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { requireMay } from '../middleware/current-member.ts'
import { mailingDeletionPage } from '../pages/mailings/deletion/page.ts'
import { mailingDispatchPage } from '../pages/mailings/dispatch/page.ts'
import { mailingListPage } from '../pages/mailings/list/page.ts'
import { mailingPreviewPage } from '../pages/mailings/preview/page.ts'
import { mailingProgressPage } from '../pages/mailings/progress/page.ts'
import { mailingRepeatPage } from '../pages/mailings/repeat/page.ts'
import { mailingStopPage } from '../pages/mailings/stop/page.ts'
import { mailingTextPage } from '../pages/mailings/text/page.ts'
import { mailingTrialPage } from '../pages/mailings/trial/page.ts'
import { pathBelow } from '../path.ts'
import { paths } from '../paths.ts'

/** Mailing who was invited by name, at `paths.mailings`. Needs a session and a member in `res.locals`. */
export const mailingRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router({ mergeParams: true })
  const below = pathBelow(paths.mailings)

  router.get(below(paths.mailings), requireMay('see-progress'), mailingListPage(dependencies).get)
  router.get(below(paths.mailing), requireMay('see-progress'), mailingProgressPage(dependencies).get)

  router.use(requireMay('send-mail'))
  const text = mailingTextPage(dependencies)
  router.get(below(paths.mailingText), text.get)
  router.post(below(paths.mailingText), text.post)

  const preview = mailingPreviewPage(dependencies)
  router.get(below(paths.mailingPreview), preview.get)
  router.get(below(paths.mailingSheet), preview.getSheet)

  const dispatch = mailingDispatchPage(dependencies)
  router.get(below(paths.mailingDispatch), dispatch.get)
  router.post(below(paths.mailingDispatch), dispatch.post)

  const stop = mailingStopPage(dependencies)
  router.get(below(paths.mailingStop), stop.get)
  router.post(below(paths.mailingStop), stop.post)

  const deletion = mailingDeletionPage(dependencies)
  router.get(below(paths.mailingDeletion), deletion.get)
  router.post(below(paths.mailingDeletion), deletion.post)

  /** What only a button leads to; a reload after signing in anew finds the mailing. */
  const back: RequestHandler = (req, res) => res.redirect(303, req.originalUrl.replace(/\/[^/]+$/, ''))
  router.get([below(paths.mailingTrial), below(paths.mailingRepeat)], back)
  router.post(below(paths.mailingTrial), mailingTrialPage(dependencies).post)
  router.post(below(paths.mailingRepeat), mailingRepeatPage(dependencies).post)
  return router
}

import express, { type Request, type Response, type Router } from 'express'
import type { Scene } from '../../domain/conversation/scene.ts'
import type { WebDependencies } from '../dependencies.ts'
import { agreementsPage } from '../pages/workshop/agreements-page.ts'
import { closingPage } from '../pages/workshop/closing-page.ts'
import { handsPage } from '../pages/workshop/hands-page.ts'
import { onStage, type Stage } from '../pages/workshop/on-stage.ts'
import { preparationPage } from '../pages/workshop/preparation-page.ts'
import { questionsPage } from '../pages/workshop/questions-page.ts'
import { revealPage } from '../pages/workshop/reveal-page.ts'
import { rubricPage } from '../pages/workshop/rubric-page.ts'
import { workshopPaths } from '../paths.ts'

/** The big screen, from choosing the topics to the goodbye. Needs a session and a member in `res.locals`. */
export const workshopRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router({ mergeParams: true })
  const at = (scene: Scene, page: (stage: Stage, req: Request, res: Response) => Promise<void>) =>
    onStage(dependencies, scene, page)

  const preparation = preparationPage(dependencies)
  router.get(workshopPaths.preparation.pattern, preparation.get)
  router.get(workshopPaths.topics.pattern, preparation.goTo)
  router.post(workshopPaths.topics.pattern, preparation.post)

  router.get(workshopPaths.rubric.pattern, at('rubric', rubricPage.get))

  const hands = handsPage(dependencies)
  router.get(workshopPaths.hands.pattern, at('hands', hands.get))
  router.post(workshopPaths.hands.pattern, at('hands', hands.post))

  router.get(workshopPaths.reveal.pattern, at('reveal', revealPage(dependencies).get))
  router.get(workshopPaths.questions.pattern, at('questions', questionsPage(dependencies).get))

  const agreements = agreementsPage(dependencies)
  router.get(workshopPaths.agreements.pattern, at('agreements', agreements.get))
  router.post(workshopPaths.agreements.pattern, at('agreements', agreements.post))

  router.get(workshopPaths.closing.pattern, closingPage(dependencies).get)
  return router
}

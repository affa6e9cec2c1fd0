import type { Request, Response } from 'express'
import type { Scene } from '../../domain/conversation/scene.ts'
import type { WebDependencies } from '../dependencies.ts'
import { agreementsPage } from '../pages/workshop/agreements-page.ts'
import { choosePage } from '../pages/workshop/choose-page.ts'
import { closingPage } from '../pages/workshop/closing-page.ts'
import { expectedPage } from '../pages/workshop/expected-page.ts'
import { handsPage } from '../pages/workshop/hands-page.ts'
import { harvestPage } from '../pages/workshop/harvest-page.ts'
import { lookPage } from '../pages/workshop/look-page.ts'
import { onStage, type Stage } from '../pages/workshop/on-stage.ts'
import { placePage } from '../pages/workshop/place-page.ts'
import { preparationPage } from '../pages/workshop/preparation-page.ts'
import { presenterPage } from '../pages/workshop/presenter-page.ts'
import { questionsPage } from '../pages/workshop/questions-page.ts'
import { responsibilitiesPage } from '../pages/workshop/responsibilities-page.ts'
import { revealPage } from '../pages/workshop/reveal-page.ts'
import { rubricPage } from '../pages/workshop/rubric-page.ts'
import { setScenePage } from '../pages/workshop/set-page.ts'
import { welcomePage } from '../pages/workshop/welcome-page.ts'
import { under } from '../path.ts'
import { paths, workshopPaths } from '../paths.ts'
import type { Route } from './route.ts'

type StagePage = (stage: Stage, req: Request, res: Response) => Promise<void>

/** The workshop on the big screen, from choosing the topics to the closing page. Behind `knownScan`. */
export const workshopRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const right = 'lead-workshop'
  const at = (scene: Scene, page: StagePage) => onStage(dependencies, scene, page)
  const path = (below: keyof typeof workshopPaths) => under(paths.workshop, workshopPaths[below])
  const preparation = preparationPage(dependencies)
  const hands = handsPage(dependencies)
  const agreements = agreementsPage(dependencies)
  const place = placePage(dependencies)
  return [
    { path: path('preparation'), right, page: { get: preparation.get } },
    { path: path('topics'), right, page: { get: preparation.goTo, post: preparation.post } },
    { path: path('presenter'), right, page: presenterPage(dependencies) },
    { path: path('place'), right, page: { get: place.get } },
    { path: path('screen'), right, page: { get: place.goTo } },
    { path: path('welcome'), right, page: welcomePage(dependencies) },
    { path: path('rubric'), right, page: { get: at('rubric', rubricPage.get) } },
    { path: path('hands'), right, page: { get: at('hands', hands.get), post: at('hands', hands.post) } },
    { path: path('reveal'), right, page: { get: at('reveal', revealPage(dependencies).get) } },
    { path: path('expected'), right, page: { get: at('expected', expectedPage(dependencies).get) } },
    { path: path('look'), right, page: { get: at('look', lookPage(dependencies).get) } },
    { path: path('questions'), right, page: { get: at('questions', questionsPage(dependencies).get) } },
    { path: path('harvest'), right, page: { get: at('harvest', harvestPage(dependencies).get) } },
    { path: path('choose'), right, page: { get: at('choose', choosePage(dependencies).get) } },
    {
      path: path('agreements'),
      right,
      page: { get: at('agreements', agreements.get), post: at('agreements', agreements.post) },
    },
    { path: path('further'), right, page: setScenePage(dependencies) },
    { path: path('closing'), right, page: closingPage(dependencies) },
    { path: path('responsibilities'), right, page: responsibilitiesPage(dependencies) },
  ]
}

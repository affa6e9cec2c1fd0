import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { handoutFiles } from '../pages/handouts/files/page.ts'
import { handoutsPage } from '../pages/handouts/list/page.ts'
import { linkRenewalPage } from '../pages/handouts/renewal/page.ts'
import { slipsPage } from '../pages/handouts/slips/page.ts'
import { pathBelow } from '../path.ts'
import { paths } from '../paths.ts'

/** What to print so that people take part, at `paths.handouts`. Needs a session and a member in `res.locals`. */
export const handoutRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router({ mergeParams: true })
  const below = pathBelow(paths.handouts)

  router.get(below(paths.handouts), handoutsPage(dependencies).get)

  const files = handoutFiles(dependencies)
  router.get(below(paths.placards), files.getPlacards)
  router.get(below(paths.placard), files.getPlacard)
  router.get(below(paths.circular), files.getCircular)
  router.get(below(paths.callSlide), files.getSlide)

  const slips = slipsPage(dependencies)
  router.get(below(paths.slips), slips.get)
  router.post(below(paths.slips), slips.post)

  const renewal = linkRenewalPage(dependencies)
  router.get(below(paths.linkRenewal), renewal.get)
  router.post(below(paths.linkRenewal), renewal.post)
  return router
}

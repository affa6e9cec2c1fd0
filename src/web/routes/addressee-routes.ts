import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { addresseesPage } from '../pages/addressees/list/page.ts'
import { addresseePreviewPage } from '../pages/addressees/preview/page.ts'
import { addresseeRemovalPage } from '../pages/addressees/removal/page.ts'
import { addresseeWithdrawalPage } from '../pages/addressees/withdrawal/page.ts'
import { pathBelow } from '../path.ts'
import { paths } from '../paths.ts'

/** Whom to invite by name, at `paths.addressees`. Needs a session and a member in `res.locals`. */
export const addresseeRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router({ mergeParams: true })
  const below = pathBelow(paths.addressees)

  const list = addresseesPage(dependencies)
  router.get(below(paths.addressees), list.get)
  router.post(below(paths.addressees), list.post)

  const preview = addresseePreviewPage(dependencies)
  router.get(below(paths.addresseePreview), preview.goTo)
  router.post(below(paths.addresseePreview), preview.post)

  const removal = addresseeRemovalPage(dependencies)
  router.get(below(paths.addresseeRemoval), removal.get)
  router.post(below(paths.addresseeRemoval), removal.post)

  router.post(below(paths.addresseeWithdrawal), addresseeWithdrawalPage(dependencies).post)
  return router
}

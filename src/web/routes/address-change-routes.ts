import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { csrf } from '../middleware/csrf.ts'
import { addressChangePage } from '../pages/address-change/page.ts'
import { paths } from '../paths.ts'

/** For who reads the mail of either address, signed in or not. */
export const addressChangeRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const page = addressChangePage(dependencies)
  router.get(paths.addressChangeDone.pattern, page.getDone)
  router.get(paths.addressChangeStopped.pattern, page.getStopped)
  router.post(paths.addressChangeRefusal.pattern, csrf(page.staleRefusal), page.refuse)
  router.get(paths.addressChangeLink.pattern, page.arrive)
  router.all(paths.addressChange.pattern, csrf(page.get))
  router.get(paths.addressChange.pattern, page.get)
  router.post(paths.addressChange.pattern, page.post)
  return router
}

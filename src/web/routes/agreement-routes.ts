import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { agreementDeletionPage } from '../pages/agreements/deletion/page.ts'
import { agreementListPage } from '../pages/agreements/list/page.ts'
import { agreementPlacePage } from '../pages/agreements/place/page.ts'
import { agreementPage } from '../pages/agreements/record/page.ts'
import { agreementStatusPage } from '../pages/agreements/status/page.ts'
import { pathBelow } from '../path.ts'
import { paths } from '../paths.ts'

/** What was agreed, at `paths.agreements`. Needs a session and a member in `res.locals`. */
export const agreementRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router({ mergeParams: true })
  const below = pathBelow(paths.agreements)

  router.get(below(paths.agreements), agreementListPage(dependencies).get)

  const agreement = agreementPage(dependencies)
  router.get(below(paths.newAgreement), agreement.getNew)
  router.post(below(paths.newAgreement), agreement.postNew)
  router.get(below(paths.agreement), agreement.get)
  router.post(below(paths.agreement), agreement.post)

  const status = agreementStatusPage(dependencies)
  router.get(below(paths.agreementStatus), status.get)
  router.post(below(paths.agreementStatus), status.post)

  router.post(below(paths.agreementPlace), agreementPlacePage(dependencies).post)

  const deletion = agreementDeletionPage(dependencies)
  router.get(below(paths.agreementDeletion), deletion.get)
  router.post(below(paths.agreementDeletion), deletion.post)
  return router
}

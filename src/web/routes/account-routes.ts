import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { csrf } from '../middleware/csrf.ts'
import { currentMember, requireMay, requireMember } from '../middleware/current-member.ts'
import { knownScan } from '../middleware/known-scan.ts'
import { sessions } from '../middleware/sessions.ts'
import { uploadBody } from '../middleware/upload-body.ts'
import { keptInputPage } from '../pages/kept-input/page.ts'
import { paths } from '../paths.ts'
import { addresseeRoutes } from './addressee-routes.ts'
import { agreementRoutes } from './agreement-routes.ts'
import { editionRoutes } from './edition-routes.ts'
import { mailedRoutes, signInRoutes } from './entrance-routes.ts'
import { federationLocals, federationRoutes } from './federation-routes.ts'
import { feedbackRoutes } from './feedback-routes.ts'
import { guideRoutes } from './guide-routes.ts'
import { handoutRoutes } from './handout-routes.ts'
import { mailBoxRoutes, receiptRoutes } from './installation-routes.ts'
import { inventoryRoutes } from './inventory-routes.ts'
import { mailingRoutes } from './mailing-routes.ts'
import { ownAccountRoutes } from './own-account-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { addRoutes } from './route.ts'
import { scanListRoutes, scanRoutes } from './scan-routes.ts'
import { workshopRoutes } from './workshop-routes.ts'

/** Addresses below which only members are admitted and each form holds a token. */
const MEMBERS_ONLY = [
  paths.account,
  paths.editions,
  paths.scans,
  paths.auditLog,
  paths.auditLogCsv,
  paths.members,
  paths.institution,
  paths.inventory,
  paths.mirror,
]

/** The pages that need an account or lead to one. Sessions and tokens begin here. */
export const accountRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  router.use(sessions(dependencies.poolQuery, dependencies.keys.sessionCookie, dependencies.baseUrl))
  router.use(currentMember(dependencies))
  router.use(federationLocals(dependencies))
  addRoutes(router, federationRoutes(dependencies))
  addRoutes(router, signInRoutes(dependencies))
  addRoutes(router, guideRoutes(dependencies))
  router.use(paths.join.pattern, csrf())
  addRoutes(router, mailedRoutes(dependencies))
  router.get(paths.keptInput.pattern, requireMember, csrf(), keptInputPage.get)

  // A form with a file must be read before its token can be checked. Only members with the right get that far.
  const withFile = [paths.addressees.pattern, paths.addresseePreview.pattern]
  // The page that shows a list of two megabytes posts it back in letters, which take a third more.
  router.post(withFile, requireMember, knownScan(dependencies), requireMay('invite'), uploadBody('3mb'))
  const inventoryFile = [paths.inventoryImport.pattern, paths.inventoryReplacement.pattern]
  router.post(inventoryFile, requireMember, requireMay('keep-inventory'), uploadBody('1mb'))
  router.post(paths.editionImport.pattern, requireMember, requireMay('edit-editions'), uploadBody('2mb'))

  const membersOnly = [...MEMBERS_ONLY, ...(dependencies.mailBox ? [paths.mailBox] : [])]
  router.use(
    membersOnly.map(({ pattern }) => pattern),
    requireMember,
    csrf(),
  )
  // These pages have no form, so they need no token.
  router.use(paths.receipts.pattern, requireMember)

  addRoutes(router, ownAccountRoutes(dependencies))
  addRoutes(router, editionRoutes(dependencies))
  addRoutes(router, inventoryRoutes(dependencies))
  addRoutes(router, peopleRoutes(dependencies))
  addRoutes(router, receiptRoutes(dependencies))
  addRoutes(router, mailBoxRoutes(dependencies.mailBox))
  addRoutes(router, scanListRoutes(dependencies))

  // All routes from here on have a scan of the member's own institution. No other check comes before this one.
  router.use(paths.scan.pattern, knownScan(dependencies))
  addRoutes(router, addresseeRoutes(dependencies))
  addRoutes(router, mailingRoutes(dependencies))
  addRoutes(router, handoutRoutes(dependencies))
  addRoutes(router, reportRoutes(dependencies))
  addRoutes(router, agreementRoutes(dependencies))
  addRoutes(router, feedbackRoutes(dependencies))
  addRoutes(router, workshopRoutes(dependencies))
  addRoutes(router, scanRoutes(dependencies))
  return router
}

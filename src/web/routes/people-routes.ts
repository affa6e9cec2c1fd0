import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { csrf } from '../middleware/csrf.ts'
import { requireMay, requireMember } from '../middleware/current-member.ts'
import { auditLogPage } from '../pages/audit-log/page.ts'
import { institutionPage } from '../pages/institution/page.ts'
import { joinPage } from '../pages/join/page.ts'
import { memberListPage } from '../pages/members/list/page.ts'
import { offerPage } from '../pages/members/offer/page.ts'
import { offersPage } from '../pages/members/offers/page.ts'
import { memberRemovalPage } from '../pages/members/removal/page.ts'
import { memberRolesPage } from '../pages/members/roles/page.ts'
import { paths } from '../paths.ts'

/** What the board looks after: who does what for the institution, and who did what. */
export const peopleRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()

  const log = auditLogPage(dependencies)
  router.use([paths.auditLog.pattern, paths.auditLogCsv.pattern], requireMember, csrf(), requireMay('see-audit-log'))
  router.get(paths.auditLog.pattern, log.get)
  router.get(paths.auditLogCsv.pattern, log.getCsv)

  const mayLookAfter = requireMay('look-after-members')
  router.use([paths.members.pattern, paths.institution.pattern], requireMember, csrf(), mayLookAfter)
  router.get(paths.members.pattern, memberListPage(dependencies).get)

  const offer = offerPage(dependencies)
  router.get(paths.newOffer.pattern, offer.get)
  router.post(paths.newOffer.pattern, offer.post)
  const offers = offersPage(dependencies)
  router.post(paths.offerRenewal.pattern, offers.renew)
  router.post(paths.offerWithdrawal.pattern, offers.withdraw)

  const roles = memberRolesPage(dependencies)
  router.get(paths.memberRoles.pattern, roles.get)
  router.post(paths.memberRoles.pattern, roles.post)
  const removal = memberRemovalPage(dependencies)
  router.get(paths.memberRemoval.pattern, removal.get)
  router.post(paths.memberRemoval.pattern, removal.post)

  const institution = institutionPage(dependencies)
  router.get(paths.institution.pattern, institution.get)
  router.post(paths.institution.pattern, institution.post)
  return router
}

/** For who was asked to become a member, and may have no account yet. */
export const joinRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const join = joinPage(dependencies)
  router.get(paths.offerArrival.pattern, join.arrive)
  router.use(paths.join.pattern, csrf())
  router.get(paths.join.pattern, join.get)
  router.post(paths.join.pattern, join.post)
  router.post(paths.joinAcceptance.pattern, join.postAcceptance)
  return router
}

import type { WebDependencies } from '../dependencies.ts'
import { auditLogPage } from '../pages/audit-log/page.ts'
import { institutionPage } from '../pages/institution/page.ts'
import { memberListPage } from '../pages/members/list/page.ts'
import { offerPage } from '../pages/members/offer/page.ts'
import { offersPage } from '../pages/members/offers/page.ts'
import { memberRemovalPage } from '../pages/members/removal/page.ts'
import { memberRolesPage } from '../pages/members/roles/page.ts'
import { mirrorPage } from '../pages/mirror/page.ts'
import { mirrorWithdrawalPage } from '../pages/mirror/withdrawal/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The pages of the board: the institution, its members, its contribution to the mirror, and the audit log. */
export const peopleRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const log = auditLogPage(dependencies)
  const offers = offersPage(dependencies)
  return [
    { path: paths.auditLog, right: 'see-audit-log', page: { get: log.get } },
    { path: paths.auditLogCsv, right: 'see-audit-log', page: { get: log.getCsv } },
    { path: paths.members, right: 'look-after-members', page: memberListPage(dependencies) },
    { path: paths.newOffer, right: 'look-after-members', page: offerPage(dependencies) },
    { path: paths.offerRenewal, right: 'look-after-members', page: { post: offers.renew } },
    { path: paths.offerWithdrawal, right: 'look-after-members', page: { post: offers.withdraw } },
    { path: paths.memberRoles, right: 'look-after-members', page: memberRolesPage(dependencies) },
    { path: paths.memberRemoval, right: 'look-after-members', page: memberRemovalPage(dependencies) },
    { path: paths.institution, right: 'look-after-members', page: institutionPage(dependencies) },
    { path: paths.mirror, right: 'contribute', page: mirrorPage(dependencies) },
    { path: paths.mirrorWithdrawal, right: 'contribute', page: mirrorWithdrawalPage(dependencies) },
  ]
}

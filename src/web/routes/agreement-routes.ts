import type { WebDependencies } from '../dependencies.ts'
import { agreementDeletionPage } from '../pages/agreements/deletion/page.ts'
import { agreementFiles } from '../pages/agreements/files/page.ts'
import { agreementListPage } from '../pages/agreements/list/page.ts'
import { agreementPlacePage } from '../pages/agreements/place/page.ts'
import { agreementPage } from '../pages/agreements/record/page.ts'
import { agreementStatusPage } from '../pages/agreements/status/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The agreements of a scan. Behind `knownScan`. */
export const agreementRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const agreement = agreementPage(dependencies)
  const files = agreementFiles(dependencies)
  return [
    { path: paths.agreements, right: 'keep-agreements', page: agreementListPage(dependencies) },
    { path: paths.newAgreement, right: 'keep-agreements', page: { get: agreement.getNew, post: agreement.postNew } },
    { path: paths.agreement, right: 'keep-agreements', page: { get: agreement.get, post: agreement.post } },
    { path: paths.agreementStatus, right: 'keep-agreements', page: agreementStatusPage(dependencies) },
    { path: paths.agreementPlace, right: 'keep-agreements', page: agreementPlacePage(dependencies) },
    { path: paths.agreementDeletion, right: 'keep-agreements', page: agreementDeletionPage(dependencies) },
    { path: paths.agreementsPdf, right: 'keep-agreements', page: { get: files.getPdf } },
    { path: paths.agreementsCalendar, right: 'keep-agreements', page: { get: files.getCalendar } },
  ]
}

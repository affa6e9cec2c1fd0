import type { WebDependencies } from '../dependencies.ts'
import { addresseesPage } from '../pages/addressees/list/page.ts'
import { addresseePreviewPage } from '../pages/addressees/preview/page.ts'
import { addresseeRemovalPage } from '../pages/addressees/removal/page.ts'
import { sampleListPage } from '../pages/addressees/sample/page.ts'
import { addresseeWithdrawalPage } from '../pages/addressees/withdrawal/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** Whom to invite by name. Behind `knownScan`. */
export const addresseeRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const preview = addresseePreviewPage(dependencies)
  const sample = sampleListPage(dependencies)
  return [
    { path: paths.addressees, right: 'invite', page: addresseesPage(dependencies) },
    { path: paths.addresseePreview, right: 'invite', page: { get: preview.goTo, post: preview.post } },
    { path: paths.sampleListWorkbook, right: 'invite', page: { get: sample.workbook } },
    { path: paths.sampleListText, right: 'invite', page: { get: sample.text } },
    { path: paths.addresseeRemoval, right: 'invite', page: addresseeRemovalPage(dependencies) },
    { path: paths.addresseeWithdrawal, right: 'invite', page: addresseeWithdrawalPage(dependencies) },
  ]
}

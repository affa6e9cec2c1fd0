import { trialSitting } from '../answering/trial-sitting.ts'
import type { WebDependencies } from '../dependencies.ts'
import { closingMailingPage } from '../pages/closing-time/mailing/page.ts'
import { closingTimePage } from '../pages/closing-time/page.ts'
import { closurePage } from '../pages/closure/page.ts'
import { deletionPage } from '../pages/deletion/page.ts'
import { erasurePage } from '../pages/erasure/page.ts'
import { launchPage } from '../pages/launch/page.ts'
import { mergerPage } from '../pages/merger/page.ts'
import { nextRoundPage } from '../pages/next-round/page.ts'
import { privacyTermsPage } from '../pages/privacy-terms/page.ts'
import { remarksPage } from '../pages/remarks/page.ts'
import { restorationPage } from '../pages/restoration/page.ts'
import { scanPage } from '../pages/scan/page.ts'
import { scanDraftPage } from '../pages/scan-draft/page.ts'
import { scanListPage } from '../pages/scan-list/page.ts'
import { visibilityPage } from '../pages/visibility/page.ts'
import { paths } from '../paths.ts'
import { answerRoutes } from './answer-routes.ts'
import type { Route } from './route.ts'

/**
 * The list of scans, a new scan, and restoring a discarded draft, which `knownScan` doesn't find. Before `knownScan`.
 */
export const scanListRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const draft = scanDraftPage(dependencies)
  return [
    { path: paths.scans, right: 'member', page: scanListPage(dependencies) },
    { path: paths.newScan, right: 'edit-draft', page: { get: draft.getNew, post: draft.postNew } },
    { path: paths.restoration, right: 'edit-draft', page: restorationPage(dependencies) },
  ]
}

/** A scan, from its draft to the next round. Behind `knownScan`. */
export const scanRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const draft = scanDraftPage(dependencies)
  const closing = closingTimePage(dependencies)
  const remarks = remarksPage(dependencies)
  return [
    { path: paths.draft, right: 'edit-draft', page: { get: draft.get, post: draft.post } },
    { path: paths.deletion, right: 'edit-draft', page: deletionPage(dependencies) },
    { path: paths.merger, right: 'edit-draft', page: mergerPage(dependencies) },
    { path: paths.privacyTerms, right: 'edit-draft', page: privacyTermsPage(dependencies) },
    ...answerRoutes(paths.trial, 'edit-draft', trialSitting),
    { path: paths.launch, right: 'launch-scan', page: launchPage(dependencies) },
    { path: paths.closingTime, right: 'see-progress', page: { get: closing.get } },
    { path: paths.closingTime, right: 'launch-scan', page: { post: closing.post } },
    { path: paths.closingMailing, right: 'tell-closing', page: closingMailingPage(dependencies) },
    { path: paths.visibility, right: 'launch-scan', page: visibilityPage(dependencies) },
    { path: paths.closure, right: 'close-scan', page: closurePage(dependencies) },
    { path: paths.erasure, right: 'erase-scan', page: erasurePage(dependencies) },
    { path: paths.remarks, right: 'release-remarks', page: { get: remarks.get } },
    { path: paths.remarkRelease, right: 'release-remarks', page: { post: remarks.postRelease } },
    { path: paths.remarkDecision, right: 'release-remarks', page: { post: remarks.post } },
    { path: paths.nextRound, right: 'edit-draft', page: nextRoundPage(dependencies) },
    // Last, since it guards everything below the address of a scan.
    { path: paths.scan, right: 'see-progress', page: scanPage(dependencies) },
  ]
}

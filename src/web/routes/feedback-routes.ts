import type { WebDependencies } from '../dependencies.ts'
import { feedbackEditPage } from '../pages/feedback/edit/page.ts'
import { feedbackPlacardPage } from '../pages/feedback/placard/page.ts'
import { feedbackPreviewPage } from '../pages/feedback/preview/page.ts'
import { feedbackPublicationPage } from '../pages/feedback/publication/page.ts'
import { feedbackWithdrawalPage } from '../pages/feedback/withdrawal/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The facilitator's side of the feedback page. Behind `knownScan`. */
export const feedbackRoutes = (dependencies: WebDependencies): readonly Route[] => [
  { path: paths.feedback, right: 'publish-feedback', page: feedbackEditPage(dependencies) },
  { path: paths.feedbackPreview, right: 'publish-feedback', page: feedbackPreviewPage(dependencies) },
  { path: paths.feedbackPlacard, right: 'publish-feedback', page: feedbackPlacardPage(dependencies) },
  { path: paths.feedbackPublication, right: 'publish-feedback', page: feedbackPublicationPage(dependencies) },
  { path: paths.feedbackWithdrawal, right: 'publish-feedback', page: feedbackWithdrawalPage(dependencies) },
]

import type { WebDependencies } from '../dependencies.ts'
import { handoutFiles } from '../pages/handouts/files/page.ts'
import { handoutsPage } from '../pages/handouts/list/page.ts'
import { linkRenewalPage } from '../pages/handouts/renewal/page.ts'
import { slipsPage } from '../pages/handouts/slips/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The handouts that invite people to take part. Behind `knownScan`. */
export const handoutRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const files = handoutFiles(dependencies)
  return [
    { path: paths.handouts, right: 'see-links', page: handoutsPage(dependencies) },
    { path: paths.placards, right: 'see-links', page: { get: files.getPlacards } },
    { path: paths.placard, right: 'see-links', page: { get: files.getPlacard } },
    { path: paths.circular, right: 'see-links', page: { get: files.getCircular } },
    { path: paths.callSlide, right: 'see-links', page: { get: files.getSlide } },
    { path: paths.slips, right: 'see-links', page: slipsPage(dependencies) },
    { path: paths.linkRenewal, right: 'see-links', page: linkRenewalPage(dependencies) },
  ]
}

import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { csrf } from '../middleware/csrf.ts'
import { currentMember, requireMay, requireMember } from '../middleware/current-member.ts'
import { sessions } from '../middleware/sessions.ts'
import { uploadBody } from '../middleware/upload-body.ts'
import { agreementFiles } from '../pages/agreements/files/page.ts'
import { closingDatePage } from '../pages/closing-date/page.ts'
import { closurePage } from '../pages/closure/page.ts'
import { comparisonPage } from '../pages/comparison/page.ts'
import { deletionPage } from '../pages/deletion/page.ts'
import { firstRunPage } from '../pages/first-run/page.ts'
import { institutionsPage } from '../pages/institutions/page.ts'
import { launchPage } from '../pages/launch/page.ts'
import { nextRoundPage } from '../pages/next-round/page.ts'
import { remarksPage } from '../pages/remarks/page.ts'
import { reportPage } from '../pages/report/page.ts'
import { scanPage } from '../pages/scan/page.ts'
import { scanDraftPage } from '../pages/scan-draft/page.ts'
import { scanListPage } from '../pages/scan-list/page.ts'
import { signInPage } from '../pages/sign-in/page.ts'
import { paths } from '../paths.ts'
import { addresseeRoutes } from './addressee-routes.ts'
import { agreementRoutes } from './agreement-routes.ts'
import { editionRoutes } from './edition-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { feedbackRoutes } from './feedback-routes.ts'
import { trialRoutes } from './trial-routes.ts'
import { workshopRoutes } from './workshop-routes.ts'

/** What asks for an account. Sessions and tokens begin here. */
export const accountRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  router.use(sessions(dependencies.poolQuery, dependencies.secret, dependencies.baseUrl))
  router.use(currentMember(dependencies.membershipsOf))

  const signIn = signInPage(dependencies)
  const firstRun = firstRunPage(dependencies)
  const institutions = institutionsPage(dependencies)
  router.all(paths.signIn.pattern, csrf())
  router.get(paths.signIn.pattern, signIn.get)
  router.post(paths.signIn.pattern, signIn.post)
  router.post(paths.signOut.pattern, csrf(), signIn.signOut)
  router.all(paths.firstRun.pattern, csrf())
  router.get(paths.firstRun.pattern, firstRun.get)
  router.post(paths.firstRun.pattern, firstRun.post)
  router.all(paths.institutions.pattern, csrf())
  router.get(paths.institutions.pattern, institutions.get)
  router.post(paths.institutions.pattern, institutions.post)

  // A form with a file is read before its token can be; only who may send one gets that far.
  const withFile = [paths.addressees.pattern, paths.addresseePreview.pattern]
  router.post(withFile, requireMember, requireMay('invite'), uploadBody())
  router.post(paths.editionImport.pattern, requireMember, requireMay('edit-editions'), uploadBody())
  router.use(paths.editions.pattern, requireMember, csrf(), requireMay('edit-editions'), editionRoutes(dependencies))
  router.use(paths.scans.pattern, requireMember, csrf(), scanRoutes(dependencies))
  return router
}

const scanRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const below = (path: { readonly pattern: string }) => path.pattern.slice(paths.scans.pattern.length) || '/'

  const list = scanListPage(dependencies)
  router.get(below(paths.scans), list.get)

  const draft = scanDraftPage(dependencies)
  router.use([below(paths.newScan), below(paths.draft), below(paths.deletion)], requireMay('edit-draft'))
  router.get(below(paths.newScan), draft.getNew)
  router.post(below(paths.newScan), draft.postNew)
  router.get(below(paths.draft), draft.get)
  router.post(below(paths.draft), draft.post)

  const deletion = deletionPage(dependencies)
  router.get(below(paths.deletion), deletion.get)
  router.post(below(paths.deletion), deletion.post)

  router.use(below(paths.trial), requireMay('edit-draft'), trialRoutes(dependencies))

  const scan = scanPage(dependencies)
  router.get(below(paths.scan), requireMay('see-progress'), scan.get)

  const launch = launchPage(dependencies)
  router.use(below(paths.launch), requireMay('launch-scan'))
  router.get(below(paths.launch), launch.get)
  router.post(below(paths.launch), launch.post)

  router.use(below(paths.addressees), requireMay('invite'), addresseeRoutes(dependencies))

  const closingDate = closingDatePage(dependencies)
  router.post(below(paths.closingDate), requireMay('launch-scan'), closingDate.post)

  const closure = closurePage(dependencies)
  router.use(below(paths.closure), requireMay('close-scan'))
  router.get(below(paths.closure), closure.get)
  router.post(below(paths.closure), closure.post)

  const remarks = remarksPage(dependencies)
  router.use(below(paths.remarks), requireMay('release-remarks'))
  router.get(below(paths.remarks), remarks.get)
  router.post(below(paths.remarkDecision), remarks.post)

  const nextRound = nextRoundPage(dependencies)
  router.use(below(paths.nextRound), requireMay('edit-draft'))
  router.get(below(paths.nextRound), nextRound.get)
  router.post(below(paths.nextRound), nextRound.post)

  router.get(below(paths.comparison), requireMay('see-report'), comparisonPage(dependencies).get)

  router.use(below(paths.agreements), requireMay('keep-actions'), agreementRoutes(dependencies))
  const files = agreementFiles(dependencies)
  router.get(below(paths.agreementsPdf), requireMay('keep-actions'), files.getPdf)
  router.get(below(paths.agreementsCalendar), requireMay('keep-actions'), files.getCalendar)

  router.use(exportRoutes(dependencies))

  router.use(below(paths.feedback), requireMay('publish-feedback'), feedbackRoutes(dependencies))

  const report = reportPage(dependencies)
  router.use([below(paths.report), below(paths.reportPdf)], requireMay('see-report'))
  router.get(below(paths.report), report.get)
  router.get(below(paths.reportPdf), report.getPdf)

  router.use(below(paths.workshop), requireMay('lead-workshop'), workshopRoutes(dependencies))
  return router
}

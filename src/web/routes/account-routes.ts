import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { csrf } from '../middleware/csrf.ts'
import { currentMember, requireMay, requireMember } from '../middleware/current-member.ts'
import { knownScan } from '../middleware/known-scan.ts'
import { sessions } from '../middleware/sessions.ts'
import { uploadBody } from '../middleware/upload-body.ts'
import { agreementFiles } from '../pages/agreements/files/page.ts'
import { closingDatePage } from '../pages/closing-date/page.ts'
import { closurePage } from '../pages/closure/page.ts'
import { comparisonPage } from '../pages/comparison/page.ts'
import { deletionPage } from '../pages/deletion/page.ts'
import { erasurePage } from '../pages/erasure/page.ts'
import { firstRunPage } from '../pages/first-run/page.ts'
import { institutionsPage } from '../pages/institutions/page.ts'
import { keptInputPage } from '../pages/kept-input/page.ts'
import { launchPage } from '../pages/launch/page.ts'
import { linkListPage } from '../pages/link-list/page.ts'
import { mailBoxPage } from '../pages/mail-box/page.ts'
import { mergerPage } from '../pages/merger/page.ts'
import { newPasswordPage } from '../pages/new-password/page.ts'
import { nextRoundPage } from '../pages/next-round/page.ts'
import { passwordResetPage } from '../pages/password-reset/page.ts'
import { privacyTermsPage } from '../pages/privacy-terms/page.ts'
import { receiptsPage } from '../pages/receipts/page.ts'
import { remarksPage } from '../pages/remarks/page.ts'
import { reportPage } from '../pages/report/page.ts'
import { restorationPage } from '../pages/restoration/page.ts'
import { scanPage } from '../pages/scan/page.ts'
import { scanDraftPage } from '../pages/scan-draft/page.ts'
import { scanListPage } from '../pages/scan-list/page.ts'
import { signInCodePage } from '../pages/sign-in/code/page.ts'
import { signInEnrolmentPage } from '../pages/sign-in/enrolment/page.ts'
import { signInPage } from '../pages/sign-in/page.ts'
import { showLapsed } from '../pages/sign-in/show.ts'
import { visibilityPage } from '../pages/visibility/page.ts'
import { pathBelow } from '../path.ts'
import { paths } from '../paths.ts'
import { addressChangeRoutes } from './address-change-routes.ts'
import { addresseeRoutes } from './addressee-routes.ts'
import { agreementRoutes } from './agreement-routes.ts'
import { editionRoutes } from './edition-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { federationRoutes } from './federation-routes.ts'
import { feedbackRoutes } from './feedback-routes.ts'
import { handoutRoutes } from './handout-routes.ts'
import { mailingRoutes } from './mailing-routes.ts'
import { ownAccountRoutes } from './own-account-routes.ts'
import { joinRoutes, peopleRoutes } from './people-routes.ts'
import { trialRoutes } from './trial-routes.ts'
import { workshopRoutes } from './workshop-routes.ts'

/** What asks for an account. Sessions and tokens begin here. */
export const accountRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  router.use(sessions(dependencies.poolQuery, dependencies.keys.sessionCookie, dependencies.baseUrl))
  router.use(currentMember(dependencies))
  router.use(federationRoutes(dependencies))

  const signIn = signInPage(dependencies)
  const firstRun = firstRunPage(dependencies)
  const institutions = institutionsPage(dependencies)
  router.all(paths.signIn.pattern, csrf(signIn.stale))
  router.get(paths.signIn.pattern, signIn.get)
  router.post(paths.signIn.pattern, signIn.post)
  const code = signInCodePage(dependencies)
  const enrolment = signInEnrolmentPage(dependencies)
  router.all(
    [paths.signInCode, paths.signInEnrolment, paths.signInGrace].map(({ pattern }) => pattern),
    csrf(showLapsed),
  )
  router.get(paths.signInCode.pattern, code.get)
  router.post(paths.signInCode.pattern, code.post)
  router.get(paths.signInEnrolment.pattern, enrolment.get)
  router.post(paths.signInEnrolment.pattern, enrolment.post)
  router.post(paths.signInGrace.pattern, enrolment.putOff)
  const reset = passwordResetPage(dependencies)
  const newPassword = newPasswordPage(dependencies)
  router.all(paths.passwordReset.pattern, csrf(reset.stale))
  router.all(paths.newPassword.pattern, csrf(newPassword.get))
  router.get(paths.passwordReset.pattern, reset.get)
  router.post(paths.passwordReset.pattern, reset.post)
  router.get(paths.passwordResetSent.pattern, reset.getSent)
  router.get(paths.newPasswordLink.pattern, newPassword.arrive)
  router.get(paths.newPassword.pattern, newPassword.get)
  router.post(paths.newPassword.pattern, newPassword.post)
  router.use(addressChangeRoutes(dependencies))
  router.post(paths.signOut.pattern, csrf(), signIn.signOut)
  router.all(paths.firstRun.pattern, csrf())
  router.get(paths.firstRun.pattern, firstRun.get)
  router.post(paths.firstRun.pattern, firstRun.post)
  router.all(paths.institutions.pattern, csrf())
  router.get(paths.institutions.pattern, institutions.get)
  router.post(paths.institutions.pattern, institutions.post)
  router.get(paths.keptInput.pattern, requireMember, csrf(), keptInputPage.get)

  router.use(paths.account.pattern, requireMember, csrf(), ownAccountRoutes(dependencies))

  // A form with a file is read before its token can be; only who may send one gets that far.
  const withFile = [paths.addressees.pattern, paths.addresseePreview.pattern]
  router.post(withFile, requireMember, knownScan(dependencies), requireMay('invite'), uploadBody())
  router.post(paths.editionImport.pattern, requireMember, requireMay('edit-editions'), uploadBody())
  router.use(paths.editions.pattern, requireMember, csrf(), requireMay('edit-editions'), editionRoutes(dependencies))
  router.use(paths.scans.pattern, requireMember, csrf(), scanRoutes(dependencies))
  router.use(peopleRoutes(dependencies))
  router.use(joinRoutes(dependencies))

  const receipts = receiptsPage(dependencies)
  router.use(paths.receipts.pattern, requireMember, requireMay('erase-scan'))
  router.get(paths.receipts.pattern, receipts.get)
  router.get(paths.receipt.pattern, receipts.getReceipt)
  router.get(paths.receiptFile.pattern, receipts.getFile)

  if (dependencies.mailBox) {
    const box = mailBoxPage(dependencies.mailBox)
    router.use(paths.mailBox.pattern, requireMember, csrf())
    router.get(paths.mailBox.pattern, box.get)
    router.get(paths.boxedMail.pattern, box.getMail)
    router.get(paths.boxedMailSheet.pattern, box.getSheet)
  }
  return router
}

const scanRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const below = pathBelow(paths.scans)

  const list = scanListPage(dependencies)
  router.get(below(paths.scans), list.get)

  const draft = scanDraftPage(dependencies)
  router.use(below(paths.newScan), requireMay('edit-draft'))
  router.get(below(paths.newScan), draft.getNew)
  router.post(below(paths.newScan), draft.postNew)
  router.post(below(paths.restoration), requireMay('edit-draft'), restorationPage(dependencies).post)

  // From here on there is such a scan, and it is theirs, before anything else is asked or told.
  router.use(below(paths.scan), knownScan(dependencies))

  router.use([below(paths.draft), below(paths.deletion)], requireMay('edit-draft'))
  router.get(below(paths.draft), draft.get)
  router.post(below(paths.draft), draft.post)

  const deletion = deletionPage(dependencies)
  router.get(below(paths.deletion), deletion.get)
  router.post(below(paths.deletion), deletion.post)

  router.use(below(paths.trial), requireMay('edit-draft'), trialRoutes())

  const scan = scanPage(dependencies)
  router.get(below(paths.scan), requireMay('see-progress'), scan.get)

  const privacyTerms = privacyTermsPage(dependencies)
  router.use(below(paths.privacyTerms), requireMay('edit-draft'))
  router.get(below(paths.privacyTerms), privacyTerms.get)
  router.post(below(paths.privacyTerms), privacyTerms.post)

  const launch = launchPage(dependencies)
  router.use(below(paths.launch), requireMay('launch-scan'))
  router.get(below(paths.launch), launch.get)
  router.post(below(paths.launch), launch.post)

  router.use(below(paths.addressees), requireMay('invite'), addresseeRoutes(dependencies))
  router.use(below(paths.mailings), mailingRoutes(dependencies))

  const linkList = linkListPage(dependencies)
  router.use(below(paths.linkList), requireMay('send-mail'))
  router.get(below(paths.linkList), linkList.get)
  router.post(below(paths.linkList), linkList.post)

  router.use(below(paths.handouts), requireMay('see-links'), handoutRoutes(dependencies))

  const closingDate = closingDatePage(dependencies)
  router.post(below(paths.closingDate), requireMay('launch-scan'), closingDate.post)

  const merger = mergerPage(dependencies)
  router.use(below(paths.merger), requireMay('edit-draft'))
  router.get(below(paths.merger), merger.get)
  router.post(below(paths.merger), merger.post)

  const visibility = visibilityPage(dependencies)
  router.use(below(paths.visibility), requireMay('launch-scan'))
  router.get(below(paths.visibility), visibility.get)
  router.post(below(paths.visibility), visibility.post)

  const closure = closurePage(dependencies)
  router.use(below(paths.closure), requireMay('close-scan'))
  router.get(below(paths.closure), closure.get)
  router.post(below(paths.closure), closure.post)

  const erasure = erasurePage(dependencies)
  router.use(below(paths.erasure), requireMay('erase-scan'))
  router.get(below(paths.erasure), erasure.get)
  router.post(below(paths.erasure), erasure.post)

  const remarks = remarksPage(dependencies)
  router.use(below(paths.remarks), requireMay('release-remarks'))
  router.get(below(paths.remarks), remarks.get)
  router.post(below(paths.remarkDecision), remarks.post)

  const nextRound = nextRoundPage(dependencies)
  router.use(below(paths.nextRound), requireMay('edit-draft'))
  router.get(below(paths.nextRound), nextRound.get)
  router.post(below(paths.nextRound), nextRound.post)

  router.get(below(paths.comparison), requireMay('see-report'), comparisonPage(dependencies).get)

  router.use(below(paths.agreements), requireMay('keep-agreements'), agreementRoutes(dependencies))
  const files = agreementFiles(dependencies)
  router.get(below(paths.agreementsPdf), requireMay('keep-agreements'), files.getPdf)
  router.get(below(paths.agreementsCalendar), requireMay('keep-agreements'), files.getCalendar)

  router.use(exportRoutes(dependencies))

  router.use(below(paths.feedback), requireMay('publish-feedback'), feedbackRoutes(dependencies))

  const report = reportPage(dependencies)
  router.use([below(paths.report), below(paths.reportPdf)], requireMay('see-report'))
  router.get(below(paths.report), report.get)
  router.get(below(paths.reportPdf), report.getPdf)

  router.use(below(paths.workshop), requireMay('lead-workshop'), workshopRoutes(dependencies))
  return router
}

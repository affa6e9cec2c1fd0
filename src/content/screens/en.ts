import type { ScreenTexts } from '../screen-texts.ts'
import { accountEn } from './account-en.ts'
import { addressChangeEn } from './address-change-en.ts'
import { addresseesEn } from './addressees-en.ts'
import { agreementsEn } from './agreements-en.ts'
import { answerEn } from './answer-en.ts'
import { auditLogEn } from './audit-log-en.ts'
import { downloadsEn } from './downloads-en.ts'
import { editionsEn } from './editions-en.ts'
import { erasureEn, receiptsEn } from './erasure-en.ts'
import { errorsEn } from './errors-en.ts'
import { federationEn } from './federation-en.ts'
import { feedbackEn } from './feedback-en.ts'
import { mergerEn, visibilityEn } from './groups-en.ts'
import { handoutsEn } from './handouts-en.ts'
import { launchChecksEn } from './launch-en.ts'
import { mailPagesEn } from './mail-pages-en.ts'
import { mailingsEn } from './mailings-en.ts'
import { membersEn } from './members-en.ts'
import { modelsEn } from './models-en.ts'
import { ownAccountEn } from './own-account-en.ts'
import { passwordResetEn } from './password-reset-en.ts'
import { privacyEn } from './privacy-en.ts'
import { progressEn } from './progress-en.ts'
import { remarksEn } from './remarks-en.ts'
import { reportPageEn } from './report-page-en.ts'
import { roundPageEn } from './round-en.ts'
import { scanEn } from './scan-en.ts'
import { secondFactorEn } from './second-factor-en.ts'
import { workshopEn } from './workshop-en.ts'

export const screensEn: ScreenTexts = {
  product: 'Bruggenscan',
  languageNames: { nl: 'Nederlands', en: 'English' },
  chooseLanguage: 'Language',
  skipToContent: 'Skip to content',
  accessibility: 'Accessibility',
  guides: {
    board: 'Guide for the board',
    facilitator: 'Guide for the facilitator',
    toScans: 'To your scans',
  },
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  pages: {
    label: 'Turn pages',
    at: (page, last) => `page ${page} of ${last}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  account: accountEn,
  addressees: addresseesEn,
  agreements: agreementsEn,
  answer: answerEn,
  auditLog: auditLogEn,
  downloads: downloadsEn,
  editions: editionsEn,
  erasure: erasureEn,
  errors: errorsEn,
  federation: federationEn,
  feedback: feedbackEn,
  merger: mergerEn,
  ownAccount: ownAccountEn,
  passwordReset: passwordResetEn,
  addressChange: addressChangeEn,
  models: modelsEn,
  privacy: privacyEn,
  progress: progressEn,
  visibility: visibilityEn,
  handouts: handoutsEn,
  launchChecks: launchChecksEn,
  mailPages: mailPagesEn,
  mailings: mailingsEn,
  receipts: receiptsEn,
  members: membersEn,
  remarks: remarksEn,
  report: reportPageEn,
  round: roundPageEn,
  scan: scanEn,
  secondFactor: secondFactorEn,
  workshop: workshopEn,
}

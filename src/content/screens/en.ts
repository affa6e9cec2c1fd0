import { accountEn } from './account/account-en.ts'
import { addressChangeEn } from './account/address-change-en.ts'
import { federationEn } from './account/federation-en.ts'
import { membersEn } from './account/members-en.ts'
import { ownAccountEn } from './account/own-account-en.ts'
import { passwordResetEn } from './account/password-reset-en.ts'
import { secondFactorEn } from './account/second-factor-en.ts'
import { answerEn } from './answering/answer-en.ts'
import { privacyEn } from './answering/privacy-en.ts'
import { agreementsEn } from './conversation/agreements-en.ts'
import { feedbackEn } from './conversation/feedback-en.ts'
import { workshopEn } from './conversation/workshop-en.ts'
import { inventoryEn } from './inventory/inventory-en.ts'
import { addresseesEn } from './inviting/addressees-en.ts'
import { handoutsEn } from './inviting/handouts-en.ts'
import { mailPagesEn } from './inviting/mail-pages-en.ts'
import { mailingsEn } from './inviting/mailings-en.ts'
import { remindersEn } from './inviting/reminders-en.ts'
import { contributionEn } from './mirror/contribution-en.ts'
import { examplesEn } from './mirror/examples-en.ts'
import type { screensNl } from './nl.ts'
import { auditLogEn } from './operations/audit-log-en.ts'
import { erasureEn, receiptsEn } from './operations/erasure-en.ts'
import { errorsEn } from './operations/errors-en.ts'
import { modelsEn } from './operations/models-en.ts'
import { downloadsEn } from './report/downloads-en.ts'
import { remarksEn } from './report/remarks-en.ts'
import { reportPageEn } from './report/report-page-en.ts'
import { sampleEn } from './report/sample-en.ts'
import { editionsEn } from './scan/editions-en.ts'
import { mergerEn, visibilityEn } from './scan/groups-en.ts'
import { laterClosingEn } from './scan/later-closing-en.ts'
import { launchChecksEn } from './scan/launch-en.ts'
import { progressEn } from './scan/progress-en.ts'
import { roundPageEn } from './scan/round-en.ts'
import { scanEn } from './scan/scan-en.ts'

export const screensEn: typeof screensNl = {
  product: 'Bruggenscan',
  languageNames: { nl: 'Nederlands', en: 'English' },
  chooseLanguage: 'Language',
  skipToContent: 'Skip to content',
  accessibility: 'Accessibility',
  guides: {
    board: 'Guide for the board',
    facilitator: 'Guide for the facilitator',
    method: 'How the report calculates',
    toScans: 'To your scans',
  },
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  clipboard: { copy: 'Copy', copied: 'Copied' },
  menu: 'Menu',
  pages: {
    label: 'Turn pages',
    at: (page, last) => `page ${page} of ${last}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  account: accountEn,
  addressees: addresseesEn,
  agreements: agreementsEn,
  contribution: contributionEn,
  examples: examplesEn,
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
  inventory: inventoryEn,
  laterClosing: laterClosingEn,
  reminders: remindersEn,
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
  sample: sampleEn,
  scan: scanEn,
  secondFactor: secondFactorEn,
  workshop: workshopEn,
}

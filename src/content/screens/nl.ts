import { accountNl } from './account/account-nl.ts'
import { addressChangeNl } from './account/address-change-nl.ts'
import { federationNl } from './account/federation-nl.ts'
import { membersNl } from './account/members-nl.ts'
import { ownAccountNl } from './account/own-account-nl.ts'
import { passwordResetNl } from './account/password-reset-nl.ts'
import { secondFactorNl } from './account/second-factor-nl.ts'
import { answerNl } from './answering/answer-nl.ts'
import { privacyNl } from './answering/privacy-nl.ts'
import { agreementsNl } from './conversation/agreements-nl.ts'
import { feedbackNl } from './conversation/feedback-nl.ts'
import { workshopNl } from './conversation/workshop-nl.ts'
import { inventoryNl } from './inventory/inventory-nl.ts'
import { addresseesNl } from './inviting/addressees-nl.ts'
import { handoutsNl } from './inviting/handouts-nl.ts'
import { mailPagesNl } from './inviting/mail-pages-nl.ts'
import { mailingsNl } from './inviting/mailings-nl.ts'
import { remindersNl } from './inviting/reminders-nl.ts'
import { contributionNl } from './mirror/contribution-nl.ts'
import { examplesNl } from './mirror/examples-nl.ts'
import { auditLogNl } from './operations/audit-log-nl.ts'
import { erasureNl, receiptsNl } from './operations/erasure-nl.ts'
import { errorsNl } from './operations/errors-nl.ts'
import { modelsNl } from './operations/models-nl.ts'
import { downloadsNl } from './report/downloads-nl.ts'
import { remarksNl } from './report/remarks-nl.ts'
import { reportPageNl } from './report/report-page-nl.ts'
import { sampleNl } from './report/sample-nl.ts'
import { editionsNl } from './scan/editions-nl.ts'
import { mergerNl, visibilityNl } from './scan/groups-nl.ts'
import { laterClosingNl } from './scan/later-closing-nl.ts'
import { launchChecksNl } from './scan/launch-nl.ts'
import { progressNl } from './scan/progress-nl.ts'
import { roundPageNl } from './scan/round-nl.ts'
import { scanNl } from './scan/scan-nl.ts'

export const screensNl = {
  product: 'Bruggenscan',
  languageNames: { nl: 'Nederlands', en: 'English' },
  chooseLanguage: 'Taal',
  skipToContent: 'Ga naar de inhoud',
  accessibility: 'Toegankelijkheid',
  guides: {
    board: 'Handleiding voor het bestuur',
    facilitator: 'Handleiding voor de gespreksleider',
    method: 'Hoe het rapport rekent',
    toScans: 'Naar je scans',
  },
  back: 'Terug',
  cancel: 'Annuleren',
  save: 'Bewaren',
  clipboard: { copy: 'Kopiëren', copied: 'Gekopieerd' },
  menu: 'Menu',
  pages: {
    label: 'Bladeren',
    at: (page: number, last: number) => `bladzijde ${page} van ${last}`,
    previous: 'Vorige bladzijde',
    next: 'Volgende bladzijde',
  },
  account: accountNl,
  addressees: addresseesNl,
  agreements: agreementsNl,
  contribution: contributionNl,
  examples: examplesNl,
  answer: answerNl,
  auditLog: auditLogNl,
  downloads: downloadsNl,
  editions: editionsNl,
  erasure: erasureNl,
  errors: errorsNl,
  federation: federationNl,
  feedback: feedbackNl,
  merger: mergerNl,
  ownAccount: ownAccountNl,
  passwordReset: passwordResetNl,
  addressChange: addressChangeNl,
  models: modelsNl,
  privacy: privacyNl,
  inventory: inventoryNl,
  laterClosing: laterClosingNl,
  reminders: remindersNl,
  progress: progressNl,
  visibility: visibilityNl,
  handouts: handoutsNl,
  launchChecks: launchChecksNl,
  mailPages: mailPagesNl,
  mailings: mailingsNl,
  receipts: receiptsNl,
  members: membersNl,
  remarks: remarksNl,
  report: reportPageNl,
  round: roundPageNl,
  sample: sampleNl,
  scan: scanNl,
  secondFactor: secondFactorNl,
  workshop: workshopNl,
}

import { accountNl } from './account-nl.ts'
import { addressChangeNl } from './address-change-nl.ts'
import { addresseesNl } from './addressees-nl.ts'
import { agreementsNl } from './agreements-nl.ts'
import { answerNl } from './answer-nl.ts'
import { auditLogNl } from './audit-log-nl.ts'
import { downloadsNl } from './downloads-nl.ts'
import { editionsNl } from './editions-nl.ts'
import { erasureNl, receiptsNl } from './erasure-nl.ts'
import { errorsNl } from './errors-nl.ts'
import { federationNl } from './federation-nl.ts'
import { feedbackNl } from './feedback-nl.ts'
import { mergerNl, visibilityNl } from './groups-nl.ts'
import { handoutsNl } from './handouts-nl.ts'
import { launchChecksNl } from './launch-nl.ts'
import { mailPagesNl } from './mail-pages-nl.ts'
import { mailingsNl } from './mailings-nl.ts'
import { membersNl } from './members-nl.ts'
import { modelsNl } from './models-nl.ts'
import { ownAccountNl } from './own-account-nl.ts'
import { passwordResetNl } from './password-reset-nl.ts'
import { privacyNl } from './privacy-nl.ts'
import { progressNl } from './progress-nl.ts'
import { remarksNl } from './remarks-nl.ts'
import { reportPageNl } from './report-page-nl.ts'
import { roundPageNl } from './round-nl.ts'
import { scanNl } from './scan-nl.ts'
import { secondFactorNl } from './second-factor-nl.ts'
import { workshopNl } from './workshop-nl.ts'

export const screensNl = {
  product: 'Bruggenscan',
  languageNames: { nl: 'Nederlands', en: 'English' },
  chooseLanguage: 'Taal',
  skipToContent: 'Ga naar de inhoud',
  accessibility: 'Toegankelijkheid',
  guides: {
    board: 'Handleiding voor het bestuur',
    facilitator: 'Handleiding voor de gespreksleider',
    toScans: 'Naar je scans',
  },
  back: 'Terug',
  cancel: 'Annuleren',
  save: 'Bewaren',
  pages: {
    label: 'Bladeren',
    at: (page: number, last: number) => `bladzijde ${page} van ${last}`,
    previous: 'Vorige bladzijde',
    next: 'Volgende bladzijde',
  },
  account: accountNl,
  addressees: addresseesNl,
  agreements: agreementsNl,
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
  scan: scanNl,
  secondFactor: secondFactorNl,
  workshop: workshopNl,
}

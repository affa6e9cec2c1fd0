import { accountNl } from './account-nl.ts'
import { addresseesNl } from './addressees-nl.ts'
import { agreementsNl } from './agreements-nl.ts'
import { answerNl } from './answer-nl.ts'
import { downloadsNl } from './downloads-nl.ts'
import { editionsNl } from './editions-nl.ts'
import { errorsNl } from './errors-nl.ts'
import { feedbackNl } from './feedback-nl.ts'
import { remarksNl } from './remarks-nl.ts'
import { reportPageNl } from './report-page-nl.ts'
import { roundPageNl } from './round-nl.ts'
import { scanNl } from './scan-nl.ts'
import { workshopNl } from './workshop-nl.ts'

export const screensNl = {
  product: 'Bruggenscan',
  languageNames: { nl: 'Nederlands', en: 'English' },
  chooseLanguage: 'Taal',
  skipToContent: 'Ga naar de inhoud',
  accessibility: 'Toegankelijkheid',
  guides: { board: 'Handleiding voor het bestuur', facilitator: 'Handleiding voor de gespreksleider' },
  back: 'Terug',
  cancel: 'Annuleren',
  save: 'Bewaren',
  account: accountNl,
  addressees: addresseesNl,
  agreements: agreementsNl,
  answer: answerNl,
  downloads: downloadsNl,
  editions: editionsNl,
  errors: errorsNl,
  feedback: feedbackNl,
  remarks: remarksNl,
  report: reportPageNl,
  round: roundPageNl,
  scan: scanNl,
  workshop: workshopNl,
}

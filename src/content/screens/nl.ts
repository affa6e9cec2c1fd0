import { accountNl } from './account-nl.ts'
import { agreementsNl } from './agreements-nl.ts'
import { answerNl } from './answer-nl.ts'
import { errorsNl } from './errors-nl.ts'
import { reportPageNl } from './report-page-nl.ts'
import { scanNl } from './scan-nl.ts'

export const screensNl = {
  product: 'Bruggenscan',
  languageNames: { nl: 'Nederlands', en: 'English' },
  chooseLanguage: 'Taal',
  skipToContent: 'Ga naar de inhoud',
  back: 'Terug',
  cancel: 'Annuleren',
  save: 'Bewaren',
  account: accountNl,
  agreements: agreementsNl,
  answer: answerNl,
  errors: errorsNl,
  report: reportPageNl,
  scan: scanNl,
}

import type { ScreenTexts } from '../screen-texts.ts'
import { accountEn } from './account-en.ts'
import { addresseesEn } from './addressees-en.ts'
import { agreementsEn } from './agreements-en.ts'
import { answerEn } from './answer-en.ts'
import { downloadsEn } from './downloads-en.ts'
import { editionsEn } from './editions-en.ts'
import { errorsEn } from './errors-en.ts'
import { feedbackEn } from './feedback-en.ts'
import { remarksEn } from './remarks-en.ts'
import { reportPageEn } from './report-page-en.ts'
import { roundPageEn } from './round-en.ts'
import { scanEn } from './scan-en.ts'
import { workshopEn } from './workshop-en.ts'

export const screensEn: ScreenTexts = {
  product: 'Bruggenscan',
  languageNames: { nl: 'Nederlands', en: 'English' },
  chooseLanguage: 'Language',
  skipToContent: 'Skip to content',
  accessibility: 'Accessibility',
  guides: { board: 'Guide for the board', facilitator: 'Guide for the facilitator' },
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  account: accountEn,
  addressees: addresseesEn,
  agreements: agreementsEn,
  answer: answerEn,
  downloads: downloadsEn,
  editions: editionsEn,
  errors: errorsEn,
  feedback: feedbackEn,
  remarks: remarksEn,
  report: reportPageEn,
  round: roundPageEn,
  scan: scanEn,
  workshop: workshopEn,
}

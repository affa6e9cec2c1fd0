import type { MailLinks } from '../application/operations/mail-ports.ts'
import { answerPaths, paths } from './paths.ts'

/** Full addresses of our pages, for use in mail. */
export const mailLinks = (baseUrl: string): MailLinks => ({
  scan: (scanId) => baseUrl + paths.scan.href({ scanId }),
  answer: (code, key) => baseUrl + paths.answer.href({ code }) + answerPaths.arrival.href({ key }),
  optOut: (code, key) => baseUrl + paths.optOutLink.href({ code, key }),
  feedback: (code) => baseUrl + paths.feedbackPage.href({ code }),
  newPassword: (key) => baseUrl + paths.newPasswordLink.href({ key }),
  addressChange: (side, key) => baseUrl + paths.addressChangeLink.href({ side, key }),
  account: baseUrl + paths.account.href({}),
  offer: (key) => baseUrl + paths.offerArrival.href({ key }),
  example: baseUrl + paths.exampleLink.href({}),
})

import type { MailLinks } from '../application/mail-ports.ts'
import { answerPaths, paths } from './paths.ts'

/** Full addresses of our pages, to write in a mail. */
export const mailLinks = (baseUrl: string): MailLinks => ({
  scan: (scanId) => baseUrl + paths.scan.href({ scanId }),
  answer: (code, key) => baseUrl + paths.answer.href({ code }) + answerPaths.arrival.href({ key }),
  optOut: (code, key) => baseUrl + paths.optOutLink.href({ code, key }),
  feedback: (code) => baseUrl + paths.feedbackPage.href({ code }),
  example: baseUrl + paths.exampleLink.href({}),
})

import type { MailLinks } from '../application/mail-ports.ts'
import { paths } from './paths.ts'

/** Full addresses of our pages, to write in a mail. */
export const mailLinks = (baseUrl: string): MailLinks => ({
  scan: (scanId) => baseUrl + paths.scan.href({ scanId }),
})

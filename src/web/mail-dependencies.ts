import type { deleteMailing } from '../application/delete-mailing.ts'
import type { dispatchMailing } from '../application/dispatch-mailing.ts'
import type { handOutLinks } from '../application/hand-out-links.ts'
import type { ReadMailing, ReadMailings } from '../application/mailing-read-models.ts'
import type { optOut } from '../application/opt-out.ts'
import type { sendAgain } from '../application/send-again.ts'
import type { previewLetter, sendTrialLetter } from '../application/send-trial-letter.ts'
import type { stopMailing } from '../application/stop-mailing.ts'
import type { writeMailing } from '../application/write-mailing.ts'

/** All that the pages about mail need. */
export type MailDependencies = {
  /** False: this installation sends no mail. */
  readonly sendsMail: boolean
  readonly readMailings: ReadMailings
  readonly readMailing: ReadMailing
  readonly writeMailing: ReturnType<typeof writeMailing>
  readonly deleteMailing: ReturnType<typeof deleteMailing>
  readonly previewLetter: ReturnType<typeof previewLetter>
  readonly sendTrialLetter: ReturnType<typeof sendTrialLetter>
  readonly dispatchMailing: ReturnType<typeof dispatchMailing>
  readonly sendAgain: ReturnType<typeof sendAgain>
  readonly stopMailing: ReturnType<typeof stopMailing>
  readonly handOutLinks: ReturnType<typeof handOutLinks>
  readonly optOut: ReturnType<typeof optOut>
}

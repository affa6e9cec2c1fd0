import type { Actor } from '../../domain/account/actor.ts'
import type { MailingId } from '../../domain/ids.ts'
import type { LostState } from '../../domain/inviting/letter.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import type { Clock, InTransaction } from '../ports.ts'
import { queueLetters } from './queue-letters.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/** Sends the letters again that failed, or whose outcome is unknown. */
export const sendAgain =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, mailingId: MailingId, state: LostState): Promise<Outcome<unknown, 'not-open'>> =>
    inTransaction(actor.institutionId, async ({ scans, mailings, letters, errands }) => {
      const { scanId } = await mailings.getForUpdate(mailingId)
      if (!takesAnswers(await scans.getForShare(scanId), now())) return { ok: false, reason: 'not-open' }
      await letters.waitAgain(mailingId, state)
      await mailings.forgetLost(mailingId, state)
      await queueLetters(errands, { institutionId: actor.institutionId, mailingId, round: 0, troubles: 0 })
      return { ok: true }
    })

import type { Actor } from '../../domain/account/actor.ts'
import { CODE_LENGTH, codeFrom } from '../../domain/answering/code.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { takesAnswers } from '../../domain/scan/scan.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { Clock, InTransaction } from '../ports.ts'
import type { RandomBytes } from '../randomness.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly now: Clock
  readonly randomBytes: RandomBytes
}

/**
 * Gives a group another link and code, when the earlier one has spread too far. Nobody gets a ticket through the
 * earlier one any more. Respondents who have a ticket go on, and sheets that were sent stay counted.
 */
export const renewCode =
  ({ inTransaction, now, randomBytes }: Dependencies) =>
  (actor: Actor, scanId: ScanId, groupKey: GroupKey): Promise<Outcome<unknown, 'not-open' | 'group-gone'>> =>
    inTransaction(actor.institutionId, async ({ scans, codes }) => {
      const scan = await scans.getForUpdate(scanId)
      if (!takesAnswers(scan, now())) return { ok: false, reason: 'not-open' }
      const group = scan.groups.find(({ key }) => key === groupKey)
      if (!group) return { ok: false, reason: 'group-gone' }
      await codes.renew(scanId, group.id, codeFrom(randomBytes(CODE_LENGTH)))
      return { ok: true }
    })

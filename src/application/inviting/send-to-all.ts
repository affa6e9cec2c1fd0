import type { Actor } from '../../domain/account/actor.ts'
import { type Mailing, mayTellCounts } from '../../domain/inviting/mailing.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { Stores } from '../ports.ts'
import { queueLetters } from './queue-letters.ts'

type Sending = { readonly actor: Actor; readonly scan: Scan; readonly mailing: Mailing; readonly at: Date }

/**
 * Makes a letter for everyone that the mailing is meant for, which the queue sends after the commit. False, and nothing is
 * queued, when it is meant for nobody and that may be known: an empty reminder would reveal that everyone answered.
 */
export const sendToAll = async (
  { mailings, letters, invitations, auditLog, errands }: Stores,
  { actor, scan, mailing, at }: Sending,
): Promise<boolean> => {
  const { id: mailingId, scanId } = mailing
  const addressed = await letters.addAll(mailing)
  const mayTell = mayTellCounts(mailing.kind, scan.groups, await invitations.countsOf(scanId))
  if (addressed === 0 && mayTell) return false
  await mailings.save(mailing)
  await mailings.count(mailingId, { addressed })
  await auditLog.add({ at, actor, act: 'send-mailing', scanId, subject: mailingId })
  await queueLetters(errands, { institutionId: actor.institutionId, mailingId, round: 0, troubles: 0 })
  return true
}

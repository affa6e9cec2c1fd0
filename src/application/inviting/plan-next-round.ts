import type { ClosedReason } from '../../domain/inviting/delivery.ts'
import { LONGEST_SENDING, pauseAfter } from '../../domain/inviting/letter.ts'
import type { Errands } from '../operations/errand.ts'
import type { Stores } from '../ports.ts'
import { queueLetters } from './queue-letters.ts'

type LettersErrand = Errands['post-letters']

/** How a turn ended: why the post office took nothing more, if that is why, and whether it took anything before. */
export type Turn = { readonly closed: ClosedReason | null; readonly tookAny: boolean }

/**
 * What comes after a turn: the rest of this round at once, letters that were put off after a pause, and after a longer
 * pause each time as long as the post office is closed. When it never opens, what waits has failed; one that takes some
 * each time, as many a server does, gets them all in the end.
 */
export const planNextRound = async (
  { letters, mailings, errands }: Pick<Stores, 'letters' | 'mailings' | 'errands'>,
  errand: LettersErrand,
  { closed, tookAny }: Turn,
): Promise<void> => {
  const { mailingId, round } = errand
  const troubles = closed === null ? 0 : tookAny ? 1 : errand.troubles + 1
  const plan = (next: number, afterSeconds: number) =>
    queueLetters(errands, { ...errand, round: next, troubles }, afterSeconds)

  if (closed !== null) {
    const pause = pauseAfter(troubles)
    await mailings.saveTrouble(mailingId, pause === null ? null : closed)
    if (pause !== null) return plan(round, pause)
    return mailings.count(mailingId, { failed: await letters.failWaiting(mailingId, { reason: closed, code: '' }) })
  }
  const left = await letters.left(mailingId, round)
  await mailings.saveTrouble(mailingId, null)
  if (left.now) return plan(round, 0)
  if (left.later) return plan(round + 1, pauseAfter(round + 1) ?? 0)
  // Another process may have died with it: somebody has to note that nobody knows.
  if (left.underWay) return plan(round, LONGEST_SENDING / 1000 + 60)
}

import type { ClosedReason } from '../../domain/inviting/delivery.ts'
import { LONGEST_SENDING, pauseAfter } from '../../domain/inviting/letter.ts'
import type { Errands } from '../operations/errand.ts'
import type { Stores } from '../ports.ts'
import { queueLetters } from './queue-letters.ts'

type LettersErrand = Errands['post-letters']

/**
 * How a turn ended: why the post office stopped accepting letters (null: it did not), and whether it accepted any
 * before that.
 */
export type Turn = { readonly closed: ClosedReason | null; readonly tookAny: boolean }

/**
 * Plans what follows a turn. Letters of this pass that are left: at once. Letters that were put off: in the next pass,
 * after a pause. A closed post office: after a pause, which grows with each turn in which it accepted nothing; after
 * the last pause, all waiting letters are marked as failed. An office that accepts some letters each turn, as many
 * servers do, gets them all in the end.
 */
export const planNextPass = async (
  { letters, mailings, errands }: Pick<Stores, 'letters' | 'mailings' | 'errands'>,
  errand: LettersErrand,
  { closed, tookAny }: Turn,
): Promise<void> => {
  const { mailingId, round: pass } = errand
  const troubles = closed === null ? 0 : tookAny ? 1 : errand.troubles + 1
  const plan = (next: number, afterSeconds: number) =>
    queueLetters(errands, { ...errand, round: next, troubles }, afterSeconds)

  if (closed !== null) {
    const pause = pauseAfter(troubles)
    await mailings.saveTrouble(mailingId, pause === null ? null : closed)
    if (pause !== null) return plan(pass, pause)
    return mailings.count(mailingId, { failed: await letters.failWaiting(mailingId, { reason: closed, code: '' }) })
  }
  const left = await letters.left(mailingId, pass)
  await mailings.saveTrouble(mailingId, null)
  if (left.now) return plan(pass, 0)
  if (left.later) return plan(pass + 1, pauseAfter(pass + 1) ?? 0)
  // The process that was sending may have died: a later turn must record that the outcome is unknown.
  if (left.underWay) return plan(pass, LONGEST_SENDING / 1000 + 60)
}

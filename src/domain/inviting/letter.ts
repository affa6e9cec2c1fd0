import type { ClosedReason, Delivery, RefusalReason } from './delivery.ts'

/** Where one mail of a mailing is. From `sending` it goes back by the post office's own word only. */
export type LetterState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unknown'

/** What a facilitator may have sent again: surely not arrived, or perhaps. */
export type LostState = Extract<LetterState, 'failed' | 'unknown'>

/** Why a letter failed, and the numbers that the mail server said it with. */
export type FailureReason = { readonly reason: RefusalReason | ClosedReason; readonly code: string }

/** In seconds: how long a letter that was put off waits for its next try. Eight hours in all. */
const PAUSES = [60, 300, 900, 1800, 3600, 7200, 14_400] as const
const MOST_TRIES = PAUSES.length + 1

/** The pause before the next try, after this many; null when there were enough. */
export const pauseAfter = (tries: number): number | null => PAUSES[tries - 1] ?? null

/** Longer, in milliseconds, than a process takes that is still alive: what is being sent since then is lost track of. */
export const LONGEST_SENDING = 240_000

export type SettledLetter = {
  readonly state: Exclude<LetterState, 'sending'>
  /** How often it was put off. */
  readonly attempts: number
  readonly failure: FailureReason | null
  /** Whether the link in it is of use to nobody, since it can't have arrived. */
  readonly dropsKey: boolean
}

/** What becomes of a letter that was put off this many times before, by how the hand-over ended. */
export const settle = (attempts: number, delivery: Delivery): SettledLetter => {
  switch (delivery.outcome) {
    case 'sent':
      return { state: 'sent', attempts, failure: null, dropsKey: false }
    case 'unknown':
      return { state: 'unknown', attempts, failure: null, dropsKey: false }
    case 'closed':
      return { state: 'waiting', attempts, failure: null, dropsKey: true }
    case 'refused': {
      const { reason, code } = delivery
      const tries = attempts + 1
      const failed = delivery.lasting || tries === MOST_TRIES
      return { state: failed ? 'failed' : 'waiting', attempts: tries, failure: { reason, code }, dropsKey: true }
    }
  }
}

import type { ClosedReason, Delivery, RefusalReason } from './delivery.ts'

/** The state of one mail of a mailing. Only the post office's own answer turns `sending` back into `waiting`. */
export type LetterState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unknown'

/** The states that a facilitator may send again: surely not arrived, or perhaps not arrived. */
export type LostState = Extract<LetterState, 'failed' | 'unknown'>

/** Why a letter failed, with the mail server's numbers for it. */
export type FailureReason = { readonly reason: RefusalReason | ClosedReason; readonly code: string }

/** The pauses in seconds before each next try of a letter that was put off. Together about eight hours. */
const PAUSES = [60, 300, 900, 1800, 3600, 7200, 14_400] as const
const MOST_TRIES = PAUSES.length + 1

/** The pause in seconds before the next try, after this many tries; null when there is no next try. */
export const pauseAfter = (tries: number): number | null => PAUSES[tries - 1] ?? null

/**
 * In milliseconds, longer than a living process needs. The outcome of a letter that is being sent for longer is
 * unknown.
 */
export const LONGEST_SENDING = 240_000

export type SettledLetter = {
  readonly state: Exclude<LetterState, 'sending'>
  /** How many times the letter was put off. */
  readonly attempts: number
  readonly failure: FailureReason | null
  /** Whether its link can be deleted, because the letter can't have arrived. */
  readonly dropsKey: boolean
}

/** The next state of a letter, from how many times it was put off before and the outcome of the hand-over. */
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

import { setsOfDeepening } from './deepenings.ts'
import { minutesOf } from './sheet-length.ts'

const DEEPENING = setsOfDeepening('five-roles')

/** About how long answering takes in texts that speak of no scan: the factors alone, with a deepening, or with guesses. */
export const MINUTES = {
  plain: minutesOf({ sets: [], asksGuess: false }),
  deepened: minutesOf({ sets: DEEPENING, asksGuess: false }),
  guessing: minutesOf({ sets: [], asksGuess: true }),
} as const

export const QUESTIONS_OF_DEEPENING: number = DEEPENING.reduce((sum, { factors }) => sum + factors.length, 0)

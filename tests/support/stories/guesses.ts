import type { Counts } from '../../../src/domain/method/answers.ts'
import type { GuessCounts } from '../../../src/domain/method/guesses.ts'

/** Guesses at level 1, 2 and 3 about another group, and how many had no idea. */
export const guesses = ([first, second, third]: Counts, dk = 0): GuessCounts => ({ 1: first, 2: second, 3: third, dk })

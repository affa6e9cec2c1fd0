import { type FactorKey, LEVELS, type Level } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import type { Answers, Counts } from './answers.ts'

/** What one person thinks that most people of another group choose: a level, or no idea. */
export type Guess = Level | 'dk'
export const GUESSES: readonly Guess[] = [...LEVELS, 'dk']

/** How many people guessed what, for one group and one factor. Absent means 0. Never joined with their own answers. */
export type GuessCounts = { readonly [guess in Guess]?: number }

/** What a group thinks that another one, which it is asked about, chooses now. */
export type Expected = {
  readonly about: GroupKey
  readonly counts: { readonly [factor: FactorKey]: GuessCounts }
}

/** By the group that guesses, which is asked about one other group at most. */
export type Expectations = { readonly [group: GroupKey]: Expected }

/**
 * The guesses about one factor as answers: `n` and `counts` are those with a level, `dk` had no idea. A group may lack a
 * factor. A name such as `constructor` finds an inherited property, which holds no guesses either.
 */
export const guessedAnswers = ({ counts }: Expected, factor: FactorKey): Answers => {
  const guesses: GuessCounts = counts[factor] ?? {}
  const levels: Counts = [guesses[1] ?? 0, guesses[2] ?? 0, guesses[3] ?? 0]
  return { counts: levels, n: levels[0] + levels[1] + levels[2], dk: guesses.dk ?? 0 }
}

import type { SetFacts } from '../domain/scan/question-set.ts'
import type { Scan } from '../domain/scan/scan.ts'
import { factorsOf } from './editions.ts'
import { setEditionOf } from './question-sets.ts'

/** About how long the six factors take a person, with the wish and a remark here and there. */
const MINUTES_OF_FACTORS = 10

/** Longer than this, people put it off: the draft says what to leave out. */
export const MOST_MINUTES = 15

/** About how many minutes a sheet takes: the factors and every further set that is switched on. */
export const minutesOf = (sets: readonly Pick<SetFacts, 'edition'>[]): number =>
  sets.reduce((sum, { edition }) => sum + setEditionOf(edition).minutes, MINUTES_OF_FACTORS)

/** The sets to leave out, from the last on, so that a sheet does not take too long; none where it doesn't. */
export const setsTooMany = <Asked extends Pick<SetFacts, 'edition'>>(sets: readonly Asked[]): readonly Asked[] => {
  if (sets.length === 0 || minutesOf(sets) <= MOST_MINUTES) return []
  return [...setsTooMany(sets.slice(0, -1)), ...sets.slice(-1)]
}

/** How many questions there are in all: the factors, and the items of every further set. */
export const questionsOf = ({ edition, sets }: Pick<Scan, 'edition' | 'sets'>): number =>
  factorsOf(edition).length + sets.reduce((sum, { factors }) => sum + factors.length, 0)
